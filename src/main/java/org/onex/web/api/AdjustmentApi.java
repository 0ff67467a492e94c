package org.onex.web.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.plan.AdjustmentPapers;
import org.onex.plan.AdjustmentRequest;
import org.onex.plan.AdjustmentService;
import org.onex.plan.AdjustmentState;
import org.onex.plan.AdjustmentView;
import org.onex.plan.AdjustmentViews;
import org.onex.plan.SignedConsent;
import org.onex.web.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Adjustments of a plan. A request that the notice does not accept is kept, and answered 409. */
@RestController
@RequestMapping("/api/plans/{plan}/adjustments")
class AdjustmentApi {

  private final AdjustmentService service;
  private final AdjustmentPapers papers;
  private final AdjustmentViews views;

  AdjustmentApi(AdjustmentService service, AdjustmentPapers papers, AdjustmentViews views) {
    this.service = service;
    this.papers = papers;
    this.views = views;
  }

  @GetMapping
  List<AdjustmentView> list(Actor actor, @PathVariable String plan) {
    return views.of(actor, plan);
  }

  @GetMapping("/{number}")
  AdjustmentView one(Actor actor, @PathVariable String number) {
    return views.one(actor, number);
  }

  @PostMapping
  ResponseEntity<Object> request(
      Actor actor, @PathVariable String plan, @RequestBody WantedAdjustment wanted) {
    return answer(service.request(actor, plan, wanted.read()), HttpStatus.CREATED);
  }

  @PostMapping("/{number}/resubmission")
  ResponseEntity<Object> resubmit(
      Actor actor, @PathVariable String number, @RequestBody WantedAdjustment wanted) {
    return answer(service.resubmit(actor, number, wanted.read()), HttpStatus.OK);
  }

  @PostMapping("/{number}/consents")
  AdjustmentView consent(Actor actor, @PathVariable String number, @RequestBody Consent consent) {
    service.consent(actor, number, text(consent.kind()), text(consent.by()));
    return views.one(actor, number);
  }

  @PostMapping("/{number}/papers")
  AdjustmentView paper(
      Actor actor,
      @PathVariable String number,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") List<String> consentKind,
      @RequestParam(defaultValue = "") List<String> consentBy,
      @RequestParam(defaultValue = "") List<String> consentOn) {
    papers.add(
        actor,
        number,
        SignedConsent.typed(consentKind, consentBy, consentOn),
        Upload.name(file),
        Upload.bytes(file));
    return views.one(actor, number);
  }

  @PostMapping("/{number}/submission")
  AdjustmentView handIn(Actor actor, @PathVariable String number) {
    service.handIn(actor, number);
    return views.one(actor, number);
  }

  @PostMapping("/{number}/withdrawal")
  AdjustmentView withdraw(Actor actor, @PathVariable String number) {
    service.withdraw(actor, number);
    return views.one(actor, number);
  }

  private static ResponseEntity<Object> answer(AdjustmentView view, HttpStatus status) {
    if (view.state() != AdjustmentState.REFUSED) {
      return ResponseEntity.status(status).body(view);
    }
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, view.objections());
    problem.setTitle("不予受理");
    problem.setProperty("code", "ADJUSTMENT_REFUSED");
    problem.setProperty("adjustment", view);
    return ResponseEntity.of(problem).build();
  }

  /** What a school wants, as JSON; what is left out is empty, and the refusal says so. */
  record WantedAdjustment(
      @Nullable List<Line> lines, @Nullable String reason, @Nullable String explanation) {
    AdjustmentRequest read() {
      return new AdjustmentRequest(
          Optional.ofNullable(lines).orElse(List.of()).stream().map(Line::read).toList(),
          text(reason),
          explanation);
    }
  }

  /** One line of it. */
  record Line(
      @Nullable String certificate,
      @Nullable String level,
      @Nullable String majorCode,
      @Nullable String majorName,
      int headcount) {
    AdjustmentRequest.Line read() {
      return new AdjustmentRequest.Line(
          certificate, text(level), text(majorCode), text(majorName), headcount);
    }
  }

  /** Who agreed. */
  record Consent(@Nullable String kind, @Nullable String by) {}

  private static String text(@Nullable String typed) {
    return Optional.ofNullable(typed).orElse("");
  }
}
