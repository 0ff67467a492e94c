package org.onex.web.api;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.office.WorkbookOut;
import org.onex.rehearsal.Rehearsal;
import org.onex.rehearsal.RehearsalService;
import org.onex.rehearsal.Rehearsals;
import org.onex.rehearsal.RehearsedChange;
import org.onex.web.Download;
import org.onex.web.RehearsalDrafts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 规则试算: a draft of a pack on the filings of a past season, or on a workbook. */
@RestController
@RequestMapping("/api")
class RehearsalApi {

  private final Rehearsals rehearsals;
  private final RehearsalService service;

  RehearsalApi(Rehearsals rehearsals, RehearsalService service) {
    this.rehearsals = rehearsals;
    this.service = service;
  }

  /** Answers at once; what is tried in the background is read under the address that it gives. */
  @PostMapping(path = "/packs/{pack}:rehearse", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<RehearsalAnswer> rehearse(
      Actor actor,
      @PathVariable String pack,
      @RequestParam(required = false) @Nullable String season,
      MultipartHttpServletRequest request) {
    Collection<MultipartFile> files =
        request.getMultiFileMap().values().stream().flatMap(Collection::stream).toList();
    Rehearsal started =
        service.start(
            actor,
            pack,
            RehearsalDrafts.drafts(pack, files),
            season == null || season.isBlank() ? null : season,
            RehearsalDrafts.workbook(files));
    return ResponseEntity.accepted()
        .location(URI.create("/api/rehearsals/" + started.id()))
        .body(RehearsalAnswer.of(started));
  }

  @GetMapping("/rehearsals")
  List<RehearsalAnswer> all(Actor actor) {
    return rehearsals.all(actor).stream().map(RehearsalAnswer::of).toList();
  }

  @GetMapping("/rehearsals/{id}")
  RehearsalAnswer one(Actor actor, @PathVariable String id) {
    return RehearsalAnswer.of(rehearsals.one(actor, id));
  }

  @GetMapping("/rehearsals/{id}/changes")
  PageAnswer<Change> changes(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return PageAnswer.of(rehearsals.changes(actor, id, PageAnswer.request(page, size)), Change::of);
  }

  @GetMapping("/rehearsals/{id}/changes.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookOut.write(out, rehearsals.sheet(actor, id));
    return Download.workbook(out.toByteArray(), "规则试算结果.xlsx");
  }

  /** One verdict that would be another. */
  record Change(
      String number,
      String school,
      String certificate,
      String rule,
      @Nullable String subject,
      String before,
      String after,
      @Nullable String clause,
      @Nullable String messageBefore,
      @Nullable String messageAfter) {

    static Change of(RehearsedChange change) {
      return new Change(
          change.filingNumber(),
          change.school(),
          change.certificate(),
          change.rule(),
          change.subject(),
          change.beforeVerdict(),
          change.afterVerdict(),
          change.clause(),
          change.beforeMessage(),
          change.afterMessage());
    }
  }
}
