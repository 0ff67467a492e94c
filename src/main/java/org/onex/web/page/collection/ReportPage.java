package org.onex.web.page.collection;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.onex.collection.CollectionViews;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.report.PlatformLists;
import org.onex.report.ResultLine;
import org.onex.report.ResultLists;
import org.onex.report.SpooledFile;
import org.onex.report.Summaries;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Paging;
import org.onex.web.Upload;
import org.onex.web.page.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 汇总与核对: the season's workbooks to take along, and the platform's list to compare with. */
@Controller
class ReportPage {

  private static final int SIZE = 50;

  private final Summaries summaries;
  private final PlatformLists platform;
  private final ResultLists results;
  private final CollectionViews collections;

  ReportPage(
      Summaries summaries,
      PlatformLists platform,
      ResultLists results,
      CollectionViews collections) {
    this.summaries = summaries;
    this.platform = platform;
    this.results = results;
    this.collections = collections;
  }

  @GetMapping("/seasons/{id}/reports")
  String show(Actor actor, Season season, Model model) {
    model.addAttribute("chosen", season);
    model.addAttribute("prints", collections.prints(actor, season));
    return "reports";
  }

  @GetMapping("/seasons/{id}/summary.xlsx")
  ResponseEntity<SpooledFile> summary(Actor actor, Season season) {
    return Download.workbook(summaries.issue(actor, season), "申报院校汇总表-" + season.title() + ".xlsx");
  }

  @GetMapping("/seasons/{id}/platform.xlsx")
  ResponseEntity<SpooledFile> platform(Actor actor, Season season) {
    return Download.workbook(platform.list(actor, season), "平台填报数据-" + season.title() + ".xlsx");
  }

  /** 结果名单, by evaluation organisation. */
  @GetMapping("/seasons/{id}/results")
  String results(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    ResultLists.Listing listing = results.find(actor, season, organisation, Paging.of(page, SIZE));
    model.addAttribute("chosen", season);
    model.addAttribute("counts", listing.counts());
    model.addAttribute("organisation", organisation);
    model.addAttribute("found", listing.found());
    model.addAttribute(
        "lists",
        listing.found().stream()
            .collect(
                Collectors.groupingBy(ResultLine::of, LinkedHashMap::new, Collectors.toList())));
    model.addAttribute(
        "lines",
        listing.counts().stream()
            .collect(Collectors.toMap(ResultLists.Count::title, ResultLists.Count::lines)));
    return "results";
  }

  @GetMapping("/seasons/{id}/results.xlsx")
  ResponseEntity<SpooledFile> resultWorkbook(Actor actor, Season season) {
    return Download.workbook(results.workbook(actor, season), "结果名单-" + season.title() + ".xlsx");
  }

  @PostMapping("/seasons/{id}/reports")
  String compare(Actor actor, Season season, @RequestParam MultipartFile file, Model model) {
    model.addAttribute("chosen", season);
    try {
      model.addAttribute("comparison", platform.compare(actor, season, Upload.bytes(file)));
    } catch (Refusal refusal) {
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
    }
    return "reports";
  }
}
