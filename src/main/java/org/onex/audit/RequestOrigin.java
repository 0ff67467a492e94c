package org.onex.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request that this thread serves came from; jobs and the console come from nowhere. */
@Component
public class RequestOrigin {

  /** The peer's address, or what a trusted proxy says of it; empty without a request. */
  public String address() {
    return request().map(HttpServletRequest::getRemoteAddr).orElse("");
  }

  /** The session that the request belongs to. */
  public Optional<String> sessionId() {
    return request().map(request -> request.getSession(false)).map(HttpSession::getId);
  }

  private static Optional<HttpServletRequest> request() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
        ? Optional.of(served.getRequest())
        : Optional.empty();
  }
}
