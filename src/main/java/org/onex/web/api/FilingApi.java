package org.onex.web.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Actor;
import org.onex.editing.EditBasis;
import org.onex.filing.DraftSaveResult;
import org.onex.filing.Drafting;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingState;
import org.onex.filing.Submission;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.filing.FilingViews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Filings one sees, and what a school does with its own. */
@RestController
@RequestMapping("/api/filings")
class FilingApi {

  private final FilingList list;
  private final FilingViews views;
  private final SeasonChoice seasons;
  private final Catalogue catalogue;
  private final Drafting drafting;
  private final Submission submission;

  FilingApi(
      FilingList list,
      FilingViews views,
      SeasonChoice seasons,
      Catalogue catalogue,
      Drafting drafting,
      Submission submission) {
    this.list = list;
    this.views = views;
    this.seasons = seasons;
    this.catalogue = catalogue;
    this.drafting = drafting;
    this.submission = submission;
  }

  @GetMapping
  PageAnswer<FilingItem> list(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(required = false) @Nullable FilingState state,
      @RequestParam(required = false) @Nullable String level,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var filter = new FilingFilter(season, state, level, null, null, false);
    return PageAnswer.of(list.find(actor, filter, PageAnswer.request(page, size)), FilingItem::of);
  }

  @PostMapping
  ResponseEntity<FilingAnswer> draft(
      Actor actor, @RequestBody DraftRequest request, EditBasis match) {
    String season = seasons.required(actor, request.season()).id();
    DraftSaveResult draftSaveResult =
        drafting.save(actor, season, request.read(actor.institutionId(), catalogue, match));
    FilingAnswer answer = FilingAnswer.of(views.of(actor, draftSaveResult.filing().number()));
    return draftSaveResult.outcome() == DraftSaveResult.Outcome.CREATED
        ? ResponseEntity.created(URI.create("/api/filings/" + answer.number())).body(answer)
        : ResponseEntity.ok(answer);
  }

  @GetMapping("/{number}")
  FilingAnswer one(Actor actor, @PathVariable String number) {
    return FilingAnswer.of(views.of(actor, number));
  }

  @PostMapping("/{number}:submit")
  ReceiptAnswer submit(Actor actor, @PathVariable String number) {
    return ReceiptAnswer.of(submission.submit(actor, number));
  }

  @PostMapping("/{number}:replace")
  ReceiptAnswer replace(Actor actor, @PathVariable String number) {
    return ReceiptAnswer.of(submission.replace(actor, number));
  }

  /** Takes it back; once a reviewer has acted, asks for it with {@code ask}. */
  @PostMapping("/{number}:withdraw")
  FilingAnswer withdraw(
      Actor actor, @PathVariable String number, @RequestParam(defaultValue = "false") boolean ask) {
    if (ask) {
      submission.askToTakeBack(actor, number);
    } else {
      submission.withdraw(actor, number);
    }
    return FilingAnswer.of(views.of(actor, number));
  }
}
