package org.onex.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onex.duty.DutyDesk;
import org.onex.duty.DutyReport;
import org.onex.duty.DutyViews;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
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

/** 报送任务: what is due, the report to fill in, and for the office who has and who has not. */
@Controller
class DutyPage {

  private static final String FIELD = "v.";

  private final DutyViews views;
  private final DutyDesk desk;
  private final DutyFiles files;

  DutyPage(DutyViews views, DutyDesk desk, DutyFiles files) {
    this.views = views;
    this.desk = desk;
    this.files = files;
  }

  @GetMapping("/duties")
  String list(Actor actor, Model model) {
    model.addAttribute("tasks", views.of(actor));
    return "duties";
  }

  @GetMapping("/duties/{season}/{report}")
  String one(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @RequestParam(defaultValue = "0") int add,
      Model model) {
    if (!views.isOwn(actor, season, report)) {
      model.addAttribute("overview", views.overview(actor, season, report));
      return "duty-overview";
    }
    return form(actor, season, report, add, model);
  }

  private String form(Actor actor, String season, String report, int add, Model model) {
    var view = views.own(actor, season, report);
    model.addAttribute("view", view);
    model.addAttribute("mine", view.content().isWithUnit());
    List<Integer> entries = view.content().entries();
    int next = entries.isEmpty() ? 1 : entries.get(entries.size() - 1) + 1;
    boolean another =
        !view.repeated().isEmpty() && view.content().isWithUnit() && (add > 0 || entries.isEmpty());
    model.addAttribute(
        "entries",
        another
            ? java.util.stream.Stream.concat(entries.stream(), java.util.stream.Stream.of(next))
                .toList()
            : entries);
    return "duty";
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

  @PostMapping("/duties/{season}/{report}")
  String write(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @RequestParam Map<String, String> form,
      RedirectAttributes flash) {
    boolean add = "add".equals(form.get("act"));
    return Deed.then(
        page(season, report) + (add ? "?add=1" : ""),
        flash,
        () -> {
          desk.write(actor, season, report, typed(form));
          if ("submit".equals(form.get("act"))) {
            return desk.submit(actor, season, report).isLate() ? "已报送（迟报）。" : "已报送。";
          }
          return "已保存，尚未报送。";
        });
  }

  @PostMapping("/duties/{season}/{report}/files")
  String attach(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @RequestParam(defaultValue = "0") int entry,
      @RequestParam(defaultValue = "") String item,
      @RequestParam MultipartFile file,
      RedirectAttributes flash) {
    return Deed.then(
        page(season, report) + "#files",
        flash,
        () -> {
          String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
          return "已上传“%s”。"
              .formatted(
                  desk.attach(actor, season, report, entry, item, name, AttachmentPages.bytes(file))
                      .fileName());
        });
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
        page(season, report) + back,
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
        page(season, report),
        flash,
        () -> {
          desk.close(actor, season, report);
          return "已办结。";
        });
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
    return Download.of(
        files.letter(actor, season, report, unit, entry),
        "聘书.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  /** Fields are named {@code v.<entry>.<item>}. */
  private static Set<DutyReport.Value> typed(Map<String, String> form) {
    Set<DutyReport.Value> values = new HashSet<>();
    form.forEach(
        (name, text) -> {
          String[] place = name.split("\\.", 3);
          if (name.startsWith(FIELD) && place.length == 3 && place[1].matches("\\d{1,3}")) {
            values.add(new DutyReport.Value(Integer.parseInt(place[1]), place[2], text));
          }
        });
    return values;
  }

  private static String page(String season, String report) {
    return "/duties/" + season + "/" + report;
  }
}
