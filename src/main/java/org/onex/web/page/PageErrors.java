package org.onex.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.onex.directory.Refusal;
import org.onex.directory.TypedText;
import org.onex.web.Conflicts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Refusals on pages: what is not there is 404, everything else is shown with its sentences. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

  private static final String TOO_LARGE = "上传的文件超过 20 MB 的上限，请降低扫描分辨率、拆分文件或删除无关内容后重新上传。";

  @ExceptionHandler
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    return shown(request, status(refusal), Refused.sentences(refusal));
  }

  /** A text that fits no column, or a place that somebody took meanwhile. */
  @ExceptionHandler
  ModelAndView notKept(DataIntegrityViolationException breach, HttpServletRequest request) {
    return TypedText.refusal(breach)
        .map(refusal -> refused(refusal, request))
        .orElseGet(() -> overtaken(breach, request));
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ModelAndView overtaken(RuntimeException failure, HttpServletRequest request) {
    if (!Conflicts.isOne(failure)) {
      throw failure;
    }
    return shown(request, HttpStatus.CONFLICT, List.of(Conflicts.SENTENCE));
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException upload, HttpServletRequest request) {
    return shown(request, HttpStatus.PAYLOAD_TOO_LARGE, List.of(TOO_LARGE));
  }

  @ExceptionHandler
  ModelAndView noFile(MultipartException form, HttpServletRequest request) {
    return shown(request, HttpStatus.BAD_REQUEST, List.of("没有收到文件，请选择文件后再提交。"));
  }

  private static HttpStatus status(Refusal refusal) {
    if (refusal.code().endsWith("_NOT_FOUND")) {
      return HttpStatus.NOT_FOUND;
    }
    if (refusal.code().equals("INPUT_UNREADABLE")) {
      return HttpStatus.BAD_REQUEST;
    }
    if (refusal.code().endsWith("_TOO_LARGE")) {
      return HttpStatus.PAYLOAD_TOO_LARGE;
    }
    return Refused.isForbidden(refusal) ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
  }

  private static ModelAndView shown(
      HttpServletRequest request, HttpStatus status, List<String> sentences) {
    boolean part = request.getHeader("HX-Request") != null;
    var view = new ModelAndView(part ? "parts :: refused" : "error/refusal");
    view.setStatus(status);
    view.addObject("status", status.value());
    view.addObject(Refused.NAME, sentences);
    return view;
  }
}
