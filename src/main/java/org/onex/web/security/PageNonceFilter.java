package org.onex.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page of the engine's applications keep the nonce that its own answer allows. Camunda hands
 * the nonce from the header to the page by way of the servlet context, which all requests share:
 * one that comes in between changes it, the browser then blocks the page's scripts, and whoever
 * asked for the page sees it blank for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageNonceFilter extends OncePerRequestFilter {

  static final String NONCE = "org.camunda.bpm.csp.nonce";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ServletContext own = withNonceOf(request);
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletContext getServletContext() {
            return own;
          }
        },
        response);
  }

  /** The servlet context, but for the nonce, which stays with the request. */
  private static ServletContext withNonceOf(HttpServletRequest request) {
    ServletContext shared = request.getServletContext();
    return (ServletContext)
        Proxy.newProxyInstance(
            PageNonceFilter.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, given) -> called(request, shared, method, given));
  }

  private static @Nullable Object called(
      HttpServletRequest request, ServletContext shared, Method method, Object @Nullable [] given)
      throws Throwable {
    if (given != null && NONCE.equals(given[0])) {
      switch (method.getName()) {
        case "setAttribute" -> {
          request.setAttribute(NONCE, given[1]);
          return null;
        }
        case "getAttribute" -> {
          return request.getAttribute(NONCE);
        }
        default -> {}
      }
    }
    try {
      return method.invoke(shared, given);
    } catch (InvocationTargetException failed) {
      throw failed.getTargetException();
    }
  }
}
