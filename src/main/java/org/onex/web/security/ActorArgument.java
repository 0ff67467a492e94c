package org.onex.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Actor;
import org.onex.organization.People;
import org.onex.organization.Person;
import org.onex.organization.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller method take the {@link Actor} who is signed in, by form or by HTTP Basic. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final People people;

  ActorArgument(People people) {
    this.people = people;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var account = SecurityContextHolder.getContext().getAuthentication().getName();
    return people
        .findById(account)
        .filter(Person::active)
        .map(Person::asActor)
        .orElseThrow(() -> new Refusal("ACCOUNT_INACTIVE", "账号%s已停用，请联系系统管理员。".formatted(account)));
  }
}
