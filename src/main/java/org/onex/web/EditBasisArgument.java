package org.onex.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.editing.EditBasis;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a controller method take the {@link EditBasis} of a form, from its fields {@code version}
 * and {@code page}, or of a program, from its {@code If-Match}.
 */
@Component
class EditBasisArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == EditBasis.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    String version =
        match == null ? request.getParameter("version") : match.replace("W/", "").replace("\"", "");
    if (version == null || version.isBlank() || version.equals("*")) {
      return EditBasis.UNKNOWN;
    }
    if (!version.matches("\\d{1,9}")) {
      throw new Refusal("NOT_WELL_TYPED", "版本号“%s”无效，请重新打开页面或重新读取后再保存。".formatted(version));
    }
    String page = request.getParameter("page");
    return new EditBasis(
        Integer.valueOf(version), page == null || page.length() > 64 ? null : page);
  }
}
