package org.onex.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.plan.ChangePapers;
import org.onex.plan.ChangeRequest;
import org.onex.plan.ChangeService;
import org.onex.plan.ChangeView;
import org.onex.plan.ChangeViews;
import org.onex.web.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Changes of a pilot for the record: write, bring the signed application, hand in, withdraw. */
@RestController
@RequestMapping("/api/plans/{plan}/changes")
class ChangeApi {

  private final ChangeService service;
  private final ChangePapers papers;
  private final ChangeViews views;
  private final Edits edits;

  ChangeApi(ChangeService service, ChangePapers papers, ChangeViews views, Edits edits) {
    this.service = service;
    this.papers = papers;
    this.views = views;
    this.edits = edits;
  }

  @GetMapping
  List<ChangeView> list(Actor actor, @PathVariable String plan) {
    return views.of(actor, plan);
  }

  /** Carries its version as ETag, which a later PUT sends along as {@code If-Match}. */
  @GetMapping("/{change}")
  ResponseEntity<ChangeView> one(
      Actor actor, @PathVariable String plan, @PathVariable String change) {
    int version = edits.version(EditSubject.change(plan));
    return Versioned.of(version, views.one(actor, change));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ChangeView draft(
      Actor actor, @PathVariable String plan, @RequestBody WantedChange wanted, EditBasis basis) {
    return edits.write(
        actor, EditSubject.change(plan), basis, () -> service.draft(actor, plan, wanted.read()));
  }

  @PutMapping("/{change}")
  ResponseEntity<ChangeView> rewrite(
      Actor actor,
      @PathVariable String plan,
      @PathVariable String change,
      @RequestBody WantedChange wanted,
      EditBasis basis) {
    ChangeView written =
        edits.write(
            actor,
            EditSubject.change(plan),
            basis,
            () -> service.rewrite(actor, change, wanted.read()));
    return Versioned.of(edits.version(EditSubject.change(plan)), written);
  }

  @PostMapping("/{change}/papers")
  ChangeView paper(
      Actor actor,
      @PathVariable String change,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String kind) {
    papers.add(actor, change, kind, Upload.name(file), Upload.bytes(file));
    return views.one(actor, change);
  }

  @PostMapping("/{change}/submission")
  ChangeView submit(Actor actor, @PathVariable String change) {
    return service.submit(actor, change);
  }

  @PostMapping("/{change}/withdrawal")
  ChangeView withdraw(Actor actor, @PathVariable String change) {
    service.withdraw(actor, change);
    return views.one(actor, change);
  }

  /** What a school wants, as JSON; what is left out is empty, and the refusal says so. */
  record WantedChange(
      @Nullable List<Item> items, @Nullable String reason, @Nullable LocalDate from) {
    ChangeRequest read() {
      return new ChangeRequest(
          Optional.ofNullable(items).orElse(List.of()).stream().map(Item::read).toList(),
          text(reason),
          from);
    }
  }

  /** One thing of it. */
  record Item(@Nullable String subject, @Nullable String before, @Nullable String after) {
    ChangeRequest.Item read() {
      return new ChangeRequest.Item(text(subject), text(before), text(after));
    }
  }

  private static String text(@Nullable String typed) {
    return Optional.ofNullable(typed).orElse("");
  }
}
