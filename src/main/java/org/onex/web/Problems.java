package org.onex.web;

import org.onex.organization.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refusal as RFC 9457 problem details, with the sentence as it stands. */
@RestControllerAdvice(annotations = RestController.class)
class Problems {

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refusal.getMessage());
    problem.setTitle("操作未被接受");
    problem.setProperty("code", refusal.code());
    return problem;
  }
}
