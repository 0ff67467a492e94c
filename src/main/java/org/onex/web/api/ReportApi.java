package org.onex.web.api;

import org.onex.directory.Actor;
import org.onex.report.PlatformLists;
import org.onex.report.SpooledFile;
import org.onex.report.Summaries;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.SeasonChoice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Workbooks of a season that leave the system, and the platform's list coming back. */
@RestController
@RequestMapping("/api/seasons")
class ReportApi {

  private final SeasonChoice seasons;
  private final Summaries summaries;
  private final PlatformLists platform;

  ReportApi(SeasonChoice seasons, Summaries summaries, PlatformLists platform) {
    this.seasons = seasons;
    this.summaries = summaries;
    this.platform = platform;
  }

  @GetMapping("/{id}/summary.xlsx")
  ResponseEntity<SpooledFile> summary(Actor actor, @PathVariable String id) {
    Season season = seasons.one(actor, id);
    return Download.workbook(summaries.issue(actor, season), "申报院校汇总表-" + season.title() + ".xlsx");
  }

  @GetMapping("/{id}/platform.xlsx")
  ResponseEntity<SpooledFile> platform(Actor actor, @PathVariable String id) {
    Season season = seasons.one(actor, id);
    return Download.workbook(platform.list(actor, season), "平台填报数据-" + season.title() + ".xlsx");
  }

  @PostMapping(path = "/{id}:compare", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ComparisonAnswer compare(Actor actor, @PathVariable String id, @RequestParam MultipartFile file) {
    return ComparisonAnswer.of(platform.compare(actor, seasons.one(actor, id), Upload.bytes(file)));
  }
}
