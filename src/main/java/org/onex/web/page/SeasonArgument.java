package org.onex.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.season.Season;
import org.onex.web.security.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a page take the {@link Season} of its address, of those that one may look at. */
@Component
class SeasonArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final SeasonChoice seasons;
  private final SignedIn signedIn;

  SeasonArgument(SeasonChoice seasons, SignedIn signedIn) {
    this.seasons = seasons;
    this.signedIn = signedIn;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Season.class;
  }

  @Override
  public Season resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return seasons.one(signedIn.actor(), id(request));
  }

  /** Stands in the address as {@code /seasons/{id}}. */
  private static String id(NativeWebRequest request) {
    return request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
            instanceof Map<?, ?> address
        ? String.valueOf(address.get("id"))
        : "";
  }
}
