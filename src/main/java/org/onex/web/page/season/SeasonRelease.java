package org.onex.web.page.season;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.organization.Actor;
import org.onex.review.ReleaseDesk;
import org.onex.review.ReleaseList;
import org.onex.review.Results;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.Deed;
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

  private final ReleaseDesk desk;
  private final Results results;

  SeasonRelease(ReleaseDesk desk, Results results) {
    this.desk = desk;
    this.results = results;
  }

  /** What the page of a season shows of its releases. */
  Map<String, Object> shown(Actor actor, String seasonId) {
    return Map.of("rounds", desk.rounds(actor, seasonId), "stuck", results.stuck(seasonId));
  }

  @GetMapping("/seasons/{id}/release-list.xlsx")
  ResponseEntity<byte[]> list(Actor actor, Season season) {
    ReleaseList list = desk.list(actor, season.id());
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
    return Deed.then(
        page(season),
        flash,
        () ->
            "已提出统一发布 %d 个申报项目的审核结果，须由本单位另一名审核人员确认后发布。"
                .formatted(desk.propose(actor, season.id(), code, scan(scan)).filings()));
  }

  @PostMapping("/seasons/{id}/release/{round}/confirm")
  String confirm(Actor actor, Season season, @PathVariable Long round, RedirectAttributes flash) {
    return Deed.then(
        page(season),
        flash,
        () ->
            "已开始统一发布 %d 个申报项目的审核结果，学校将陆续收到通知。"
                .formatted(desk.confirm(actor, season.id(), round).filings()));
  }

  private static ReleaseDesk.@Nullable Scan scan(@Nullable MultipartFile file) {
    return file == null || file.isEmpty()
        ? null
        : new ReleaseDesk.Scan(Upload.name(file), Upload.bytes(file));
  }

  private static String page(Season season) {
    return "/seasons/" + season.id() + "#release";
  }
}
