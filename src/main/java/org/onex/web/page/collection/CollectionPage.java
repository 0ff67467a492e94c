package org.onex.web.page.collection;

import java.io.ByteArrayOutputStream;
import org.onex.collection.CollectedSummary;
import org.onex.collection.CollectionService;
import org.onex.collection.CollectionViews;
import org.onex.collection.SummaryService;
import org.onex.directory.Actor;
import org.onex.office.PilotTable;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 统一报送: what is in, what is left out, the table to stamp, and the one button that sends it. */
@Controller
class CollectionPage {

  private final CollectionViews views;
  private final CollectionService service;
  private final SummaryService summaries;

  CollectionPage(CollectionViews views, CollectionService service, SummaryService summaries) {
    this.views = views;
    this.service = service;
    this.summaries = summaries;
  }

  @GetMapping("/seasons/{id}/collection")
  String show(Actor actor, Season season, Model model) {
    model.addAttribute("season", season);
    model.addAttribute("view", views.of(actor, season));
    return "collection";
  }

  @GetMapping("/seasons/{id}/collection.docx")
  ResponseEntity<byte[]> word(Actor actor, Season season) {
    PilotTable table = views.table(actor, season);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeWord(out);
    return Download.word(out.toByteArray(), name(table) + ".docx");
  }

  @GetMapping("/seasons/{id}/collection.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, Season season) {
    PilotTable table = views.table(actor, season);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeWorkbook(out);
    return Download.workbook(out.toByteArray(), name(table) + ".xlsx");
  }

  @PostMapping("/seasons/{id}/collection/hold")
  String holdBack(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        "已将申报项目 %s 移出本次报送。".formatted(number),
        () -> service.holdBack(actor, season, number, reason));
  }

  @PostMapping("/seasons/{id}/collection/put-back")
  String putBack(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String number,
      RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        "已将申报项目 %s 重新列入报送。".formatted(number),
        () -> service.putBack(actor, season, number));
  }

  @PostMapping("/seasons/{id}/collection/hand-back")
  String handBack(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        "已将申报项目 %s 退回学校修改。".formatted(number),
        () -> service.handBack(actor, season, number, reason));
  }

  @PostMapping("/seasons/{id}/collection/scan")
  String stamped(
      Actor actor, Season season, @RequestParam MultipartFile file, RedirectAttributes flash) {
    return FlashAction.then(
        page(season) + "#stamp",
        flash,
        "已上传汇总表盖章扫描件。",
        () -> summaries.stamped(actor, season, Upload.name(file), Upload.bytes(file)));
  }

  @PostMapping("/seasons/{id}/collection/send")
  String send(Actor actor, Season season, RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        () -> {
          CollectedSummary sent = summaries.send(actor, season);
          return "第%d号汇总表已报送，%d 个申报项目正在移交省级。".formatted(sent.number(), sent.filings().size());
        });
  }

  private static String page(Season season) {
    return "/seasons/" + season.id() + "/collection";
  }

  private static String name(PilotTable table) {
    return "%s-%s-第%d号".formatted(table.title(), table.unit(), table.number());
  }
}
