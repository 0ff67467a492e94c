package org.onex.web.page.season;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.review.ReleaseList;
import org.onex.review.ReleaseRecord;
import org.onex.review.ReleaseService;
import org.onex.review.ResultPublication;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.onex.web.page.PersonNames;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 统一发布 on the page of a season: proposed with the signed-off scan, confirmed by another. */
@Controller
class SeasonRelease {

  private final ReleaseService service;
  private final ResultPublication resultPublication;
  private final PersonNames persons;

  SeasonRelease(ReleaseService service, ResultPublication resultPublication, PersonNames persons) {
    this.service = service;
    this.persons = persons;
    this.resultPublication = resultPublication;
  }

  /** What the page of a season shows of its releases. */
  Map<String, Object> shown(Actor actor, String seasonId) {
    List<ReleaseRecord> rounds = service.rounds(actor, seasonId);
    return Map.of(
        "rounds",
        rounds,
        "roundPeople",
        persons.names(rounds.stream().flatMap(SeasonRelease::people).toList()),
        "stuck",
        resultPublication.stuck(seasonId));
  }

  private static Stream<@Nullable String> people(ReleaseRecord round) {
    return Stream.of(round.proposedBy(), round.confirmedBy());
  }

  @GetMapping("/seasons/{id}/release-list.xlsx")
  ResponseEntity<byte[]> list(Actor actor, Season season) {
    ReleaseList list = service.list(actor, season.id());
    var out = new ByteArrayOutputStream();
    list.write(out);
    return Download.workbook(out.toByteArray(), list.fileName());
  }

  @PostMapping("/seasons/{id}/release")
  String propose(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        () ->
            "已提出统一发布 %d 个申报项目的审核结果，须由本单位另一名审核人员确认后发布。"
                .formatted(service.propose(actor, season.id(), code, scan(scan)).filings()));
  }

  @PostMapping("/seasons/{id}/release/{round}/confirm")
  String confirm(Actor actor, Season season, @PathVariable Long round, RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        () ->
            "已开始统一发布 %d 个申报项目的审核结果，学校将陆续收到通知。"
                .formatted(service.confirm(actor, season.id(), round).filings()));
  }

  @PostMapping("/seasons/{id}/release/{round}/withdraw")
  String withdraw(Actor actor, Season season, @PathVariable Long round, RedirectAttributes flash) {
    return FlashAction.then(
        page(season), flash, "已撤回提出的统一发布。", () -> service.withdraw(actor, season.id(), round));
  }

  private static ReleaseService.@Nullable Scan scan(@Nullable MultipartFile file) {
    return file == null || file.isEmpty()
        ? null
        : new ReleaseService.Scan(Upload.name(file), Upload.bytes(file));
  }

  private static String page(Season season) {
    return "/seasons/" + season.id() + "#release";
  }
}
