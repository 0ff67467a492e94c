package org.onex.web.page.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.directory.Actor;
import org.onex.duty.DutiesBeside;
import org.onex.duty.DutyList;
import org.onex.duty.DutyOverviews;
import org.onex.duty.DutyReport;
import org.onex.duty.DutyReportService;
import org.onex.duty.DutyViews;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.web.Paging;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 报送任务: what is due, and the report to fill in; others' duties open as their overview. */
@Controller
class DutyPage {

  private static final int SIZE = 50;

  private static final String FIELD = "v.";

  private final DutyList list;
  private final DutiesBeside beside;
  private final DutyViews views;
  private final DutyOverviews overviews;
  private final DutyReportService service;
  private final Edits edits;

  DutyPage(
      DutyList list,
      DutiesBeside beside,
      DutyViews views,
      DutyOverviews overviews,
      DutyReportService service,
      Edits edits) {
    this.list = list;
    this.beside = beside;
    this.views = views;
    this.overviews = overviews;
    this.service = service;
    this.edits = edits;
  }

  @GetMapping("/duties")
  String list(Actor actor, Model model) {
    model.addAttribute("tasks", list.of(actor));
    model.addAttribute("elsewhere", beside.of(actor));
    model.addAttribute("untasked", beside.whyNoTask(actor));
    return "duties";
  }

  @GetMapping("/duties/{season}/{report}")
  String one(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @RequestParam(defaultValue = "0") int add,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    if (!views.isOwn(actor, season, report)) {
      model.addAttribute(
          "overview", overviews.overview(actor, season, report, q.strip(), Paging.of(page, SIZE)));
      model.addAttribute("q", q);
      return "duty-overview";
    }
    return form(actor, season, report, add, model);
  }

  private String form(Actor actor, String season, String report, int add, Model model) {
    model.addAttribute("version", edits.version(subject(actor, season, report)));
    var view = views.own(actor, season, report);
    model.addAttribute("view", view);
    model.addAttribute("mine", view.content().isWithUnit());
    List<Integer> entries = view.content().entries();
    int next = entries.isEmpty() ? 1 : entries.get(entries.size() - 1) + 1;
    boolean another =
        !view.repeated().isEmpty() && view.content().isWithUnit() && (add > 0 || entries.isEmpty());
    model.addAttribute(
        "entries", another ? Stream.concat(entries.stream(), Stream.of(next)).toList() : entries);
    return "duty";
  }

  @PostMapping("/duties/{season}/{report}")
  String write(
      Actor actor,
      @PathVariable String season,
      @PathVariable String report,
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      RedirectAttributes flash) {
    Map<String, String> form = typed.toSingleValueMap();
    boolean add = "add".equals(form.get("act"));
    return FlashAction.then(
        page(season, report) + (add ? "?add=1" : ""),
        flash,
        typed,
        () -> {
          edits.write(
              actor,
              subject(actor, season, report),
              basis,
              () -> service.write(actor, season, report, typed(form)));
          if ("submit".equals(form.get("act"))) {
            return service.submit(actor, season, report).isLate() ? "已报送（迟报）。" : "已报送。";
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
    return FlashAction.then(
        page(season, report) + "#files",
        flash,
        () -> {
          var added =
              service.attach(
                  actor, season, report, entry, item, Upload.name(file), Upload.bytes(file));
          return "已上传“%s”。".formatted(added.fileName());
        });
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

  private static EditSubject subject(Actor actor, String season, String report) {
    return EditSubject.duty(season, report, actor.institutionId(), "本单位的这项报送内容");
  }

  static String page(String season, String report) {
    return "/duties/" + season + "/" + report;
  }
}
