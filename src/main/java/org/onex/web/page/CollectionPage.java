package org.onex.web.page;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.onex.calendar.Season;
import org.onex.collection.CollectedSummary;
import org.onex.collection.CollectionDesk;
import org.onex.document.PilotTable;
import org.onex.organization.Actor;
import org.onex.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 统一报送: what is in, what is left out, the table to stamp, and the one button that sends it. */
@Controller
class CollectionPage {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final SeasonChoice seasons;
  private final CollectionDesk desk;

  CollectionPage(SeasonChoice seasons, CollectionDesk desk) {
    this.seasons = seasons;
    this.desk = desk;
  }

  @GetMapping("/seasons/{id}/collection")
  String show(Actor actor, @PathVariable String id, Model model) {
    Season season = seasons.one(actor, id);
    model.addAttribute("season", season);
    model.addAttribute("view", desk.of(actor, season));
    return "collection";
  }

  @GetMapping("/seasons/{id}/collection.docx")
  ResponseEntity<byte[]> word(Actor actor, @PathVariable String id) {
    PilotTable table = desk.table(actor, seasons.one(actor, id));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeWord(out);
    return Download.of(out.toByteArray(), name(table) + ".docx", WORD);
  }

  @GetMapping("/seasons/{id}/collection.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String id) {
    PilotTable table = desk.table(actor, seasons.one(actor, id));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeWorkbook(out);
    return Download.workbook(out.toByteArray(), name(table) + ".xlsx");
  }

  @PostMapping("/seasons/{id}/collection/hold")
  String holdBack(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    Season season = seasons.one(actor, id);
    return Deed.then(
        page(id),
        flash,
        () -> {
          desk.holdBack(actor, season, number, reason);
          return "已将申报项目 %s 移出本次报送。".formatted(number);
        });
  }

  @PostMapping("/seasons/{id}/collection/put-back")
  String putBack(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String number,
      RedirectAttributes flash) {
    Season season = seasons.one(actor, id);
    return Deed.then(
        page(id),
        flash,
        () -> {
          desk.putBack(actor, season, number);
          return "已将申报项目 %s 重新列入报送。".formatted(number);
        });
  }

  @PostMapping("/seasons/{id}/collection/hand-back")
  String handBack(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    Season season = seasons.one(actor, id);
    return Deed.then(
        page(id),
        flash,
        () -> {
          desk.handBack(actor, season, number, reason);
          return "已将申报项目 %s 退回学校修改。".formatted(number);
        });
  }

  @PostMapping("/seasons/{id}/collection/scan")
  String stamped(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      RedirectAttributes flash) {
    Season season = seasons.one(actor, id);
    return Deed.then(
        page(id) + "#stamp",
        flash,
        () -> {
          String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
          desk.stamped(actor, season, name, AttachmentPages.bytes(file));
          return "已上传汇总表盖章扫描件。";
        });
  }

  @PostMapping("/seasons/{id}/collection/send")
  String send(Actor actor, @PathVariable String id, RedirectAttributes flash) {
    Season season = seasons.one(actor, id);
    return Deed.then(
        page(id),
        flash,
        () -> {
          CollectedSummary sent = desk.send(actor, season);
          return "第%d号汇总表已报送，%d 个申报项目正在移交省级。".formatted(sent.number(), sent.filings().size());
        });
  }

  private static String page(String season) {
    return "/seasons/" + season + "/collection";
  }

  private static String name(PilotTable table) {
    return "%s-%s-第%d号".formatted(table.title(), table.unit(), table.number());
  }
}
