package org.onex.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Outage;
import org.onex.directory.Refusal;
import org.onex.directory.TypedText;
import org.onex.web.Conflicts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Whatever goes wrong under {@code /api} is answered as RFC 9457 problem details in Chinese. It
 * cannot be bound to controllers, because a wrong address or method reaches none; pages keep their
 * error pages.
 */
@ControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  /** A refusal as it stands; what is not there and what is another unit's answer alike. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    ProblemDetail problem =
        problem(statusOf(refusal.code()), Objects.requireNonNull(refusal.getMessage()));
    problem.setProperty("code", refusal.code());
    if (refusal instanceof NotAccepted notAccepted) {
      problem.setStatus(notAccepted.status());
      problem.setTitle(ProblemSentences.title(notAccepted.status()));
      problem.setProperty("number", notAccepted.number());
      problem.setProperty("findings", notAccepted.findings());
    }
    return ResponseEntity.of(problem).build();
  }

  /** A text that fits no column; every other breach of the tables is a fault of ours. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notKept(DataIntegrityViolationException breach, WebRequest request)
      throws Exception {
    Optional<Refusal> tooLong = TypedText.refusal(breach);
    return tooLong.isPresent() ? refused(tooLong.get()) : failed(breach, request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure, WebRequest request) throws Exception {
    if (!isApi(request) || Outage.is(failure)) {
      throw failure;
    }
    if (Conflicts.isOne(failure)) {
      ProblemDetail problem = problem(HttpStatus.CONFLICT, Conflicts.SENTENCE);
      problem.setProperty("code", "OVERTAKEN");
      return ResponseEntity.of(problem).build();
    }
    if (failure instanceof MultipartException) {
      return ResponseEntity.of(
              problem(HttpStatus.BAD_REQUEST, "上传内容无法识别，请以 multipart/form-data 方式重新上传。"))
          .build();
    }
    LOG.error("A request failed: {}", request.getDescription(false), failure);
    return ResponseEntity.of(
            problem(HttpStatus.INTERNAL_SERVER_ERROR, "系统处理时出错，已记入日志，请稍后重试；仍不成功的请联系系统管理员。"))
        .build();
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (!isApi(request)) {
      return toErrorPage((ServletWebRequest) request, status);
    }
    return new ResponseEntity<>(
        problem(status, ProblemSentences.detail(failure, status)), headers, status);
  }

  private static @Nullable ResponseEntity<Object> toErrorPage(
      ServletWebRequest request, HttpStatusCode status) {
    try {
      Objects.requireNonNull(request.getResponse()).sendError(status.value());
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemDetail problem(HttpStatusCode status, String sentence) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setTitle(ProblemSentences.title(status));
    return problem;
  }

  private static HttpStatus statusOf(String code) {
    if (code.endsWith("_NOT_FOUND")) {
      return HttpStatus.NOT_FOUND;
    }
    if (code.endsWith("_ONLY") || code.endsWith("_NOT_ALLOWED") || code.equals("NOT_OWN_SCHOOL")) {
      return HttpStatus.FORBIDDEN;
    }
    if (code.equals("INPUT_UNREADABLE")) {
      return HttpStatus.BAD_REQUEST;
    }
    if (code.endsWith("_TOO_LARGE")) {
      return HttpStatus.PAYLOAD_TOO_LARGE;
    }
    return code.equals("WORKBOOK_WRONG_TYPE")
        ? HttpStatus.UNSUPPORTED_MEDIA_TYPE
        : code.startsWith("WORKBOOK_")
                || code.equals("DRAFT_REFUSED")
                || code.equals("NOT_WELL_TYPED")
            ? HttpStatus.UNPROCESSABLE_ENTITY
            : HttpStatus.CONFLICT;
  }

  private static boolean isApi(WebRequest request) {
    return ((ServletWebRequest) request).getRequest().getRequestURI().startsWith("/api/");
  }
}
