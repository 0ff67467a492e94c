package org.onex.web.page.duty;

import org.onex.duty.DutyViews;
import org.onex.duty.ReceivingDesk;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.web.Download;
import org.onex.web.page.Deed;
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
  private final ReceivingDesk desk;
  private final DutyFiles files;

  DutyOfficePage(DutyViews views, ReceivingDesk desk, DutyFiles files) {
    this.views = views;
    this.desk = desk;
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
    return Deed.then(
        DutyPage.page(season, report) + back,
        flash,
        () ->
            switch (act) {
              case "receive" -> {
                desk.receive(actor, season, report, unit);
                yield "已接收。";
              }
              case "return" -> {
                desk.giveBack(actor, season, report, unit, reason);
                yield "已退回，报送单位将收到通知。";
              }
              case "choose" -> {
                desk.choose(actor, season, report, unit, entry, reason);
                yield "已选定。";
              }
              case "unchoose" -> {
                desk.unchoose(actor, season, report, unit, entry);
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
    return Deed.then(
        DutyPage.page(season, report), flash, "已办结。", () -> desk.close(actor, season, report));
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
