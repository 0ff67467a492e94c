package org.onex.web.page.duty;

import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.duty.DutyReviewService;
import org.onex.duty.DutyViews;
import org.onex.web.Download;
import org.onex.web.page.FlashAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 报送任务 at the office: what a unit handed in, what becomes of it, and what to take away. */
@Controller
class DutyOfficePage {

  private final DutyViews views;
  private final DutyReviewService service;
  private final DutyFiles files;

  DutyOfficePage(DutyViews views, DutyReviewService service, DutyFiles files) {
    this.views = views;
    this.service = service;
    this.files = files;
  }

  @GetMapping("/duties/{season}/{report}/units/{unit}")
  String handedIn(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @PathVariable String unit,
      Model model) {
    var view = views.handedIn(actor, season, report, unit);
    model.addAttribute("view", view);
    model.addAttribute("mine", false);
    model.addAttribute("entries", view.content().entries());
    return "duty";
  }

  @PostMapping("/duties/{season}/{report}/units/{unit}")
  String settle(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @PathVariable String unit,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "0") int entry,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    String back = act.equals("return") ? "" : "/units/" + unit;
    return FlashAction.then(
        DutyPage.page(season, report) + back,
        flash,
        () ->
            switch (act) {
              case "receive" -> {
                service.receive(actor, season, report, unit);
                yield "已接收。";
              }
              case "return" -> {
                service.giveBack(actor, season, report, unit, reason);
                yield "已退回，报送单位将收到通知。";
              }
              case "choose" -> {
                service.choose(actor, season, report, unit, entry, reason);
                yield "已选定。";
              }
              case "unchoose" -> {
                service.unchoose(actor, season, report, unit, entry);
                yield "已取消选定。";
              }
              default -> throw new Refusal("UNKNOWN_ACT", "请选择要办理的事项。");
            });
  }

  @PostMapping("/duties/{season}/{report}/close")
  String close(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      RedirectAttributes flash) {
    return FlashAction.then(
        DutyPage.page(season, report), flash, "已办结。", () -> service.close(actor, season, report));
  }

  @GetMapping("/duties/{season}/{report}/list.xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor, @PathVariable String season, @PathVariable String report) {
    return Download.workbook(files.list(actor, season, report), "报送情况.xlsx");
  }

  @GetMapping("/duties/{season}/{report}/files.zip")
  ResponseEntity<byte[]> zip(
      Actor actor, @PathVariable String season, @PathVariable String report) {
    return Download.of(files.zip(actor, season, report), "报送材料.zip", "application/zip");
  }

  @GetMapping("/duties/{season}/{report}/units/{unit}/letter.docx")
  ResponseEntity<byte[]> letter(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @PathVariable String unit,
      @RequestParam(defaultValue = "1") int entry) {
    return Download.word(files.letter(actor, season, report, unit, entry), "聘书.docx");
  }
}
