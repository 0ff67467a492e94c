package org.onex.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address without a page: people get a page, programs a problem; both in Chinese. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NothingThere {

  private static final String SENTENCE = "没有找到您访问的页面，请核对地址，或从首页进入。";

  @ExceptionHandler
  Object noResource(NoResourceFoundException missing, HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有这个接口，请核对地址。");
      problem.setTitle("没有找到");
      return ResponseEntity.of(problem).build();
    }
    var view = new ModelAndView("error/refusal");
    view.setStatus(HttpStatus.NOT_FOUND);
    view.addObject("status", 404);
    view.addObject(Refused.NAME, List.of(SENTENCE));
    return view;
  }
}
