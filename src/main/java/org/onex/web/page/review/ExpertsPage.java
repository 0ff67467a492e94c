package org.onex.web.page.review;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.expert.ExpertMeeting;
import org.onex.expert.ExpertService;
import org.onex.intake.ExpertLine;
import org.onex.intake.Imported;
import org.onex.intake.Intake;
import org.onex.office.TableSheet;
import org.onex.office.WorkbookOut;
import org.onex.review.BulkReview;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Paging;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.onex.web.page.Refused;
import org.onex.web.page.SeasonChoice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 专家评审: one sheet per 专业大类 out to a meeting and back, and the province's experts. */
@Controller
class ExpertsPage {

  private static final int SIZE = 50;

  private final SeasonChoice seasons;
  private final ExpertMeeting meeting;
  private final ExpertService service;
  private final Intake intake;
  private final BulkReview bulk;
  private final ReviewTasks tasks;

  ExpertsPage(
      SeasonChoice seasons,
      ExpertMeeting meeting,
      ExpertService service,
      Intake intake,
      BulkReview bulk,
      ReviewTasks tasks) {
    this.seasons = seasons;
    this.meeting = meeting;
    this.service = service;
    this.intake = intake;
    this.bulk = bulk;
    this.tasks = tasks;
  }

  @GetMapping("/experts")
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "1") int experts,
      Model model) {
    model.addAttribute("experts", Paging.part(service.of(actor), Paging.of(experts, SIZE)));
    Season chosen = seasons.required(actor, season);
    model.addAttribute("chosen", chosen);
    model.addAttribute("seasons", seasons.confirmed(actor));
    model.addAttribute(
        "withoutPanel", meeting.withoutPanel(actor, chosen.id(), Paging.of(page, SIZE)));
    model.addAttribute("categories", meeting.categories(actor, chosen.id()));
    return "experts";
  }

  @GetMapping("/experts/sheet.xlsx")
  ResponseEntity<byte[]> sheet(
      Actor actor, @RequestParam String season, @RequestParam(defaultValue = "") String category) {
    Season chosen = seasons.one(actor, season);
    var out = new ByteArrayOutputStream();
    WorkbookOut.write(out, sheet(chosen, meeting.items(actor, season, category)));
    return Download.of(
        out.toByteArray(), "专家评审表-%s%s.xlsx".formatted(chosen.title(), category), Download.XLSX);
  }

  /** Whoever only wants the opinions kept decides later, in the list of tasks or in bulk. */
  @PostMapping("/experts/sheet")
  String upload(
      Actor actor,
      @RequestParam String season,
      @RequestParam(defaultValue = "false") boolean decide,
      @RequestParam MultipartFile file,
      Model model) {
    Season chosen = seasons.one(actor, season);
    try {
      Imported<ExpertLine> read = intake.readExpertSheet(Upload.bytes(file));
      model.addAttribute("problems", read.problems());
      if (read.clean()) {
        meeting.record(actor, chosen.id(), read.entries());
        model.addAttribute("done", "已登记 %d 个项目的专家意见。".formatted(read.entries().size()));
        if (decide) {
          model.addAttribute("answers", bulk.decide(actor, acts(read.entries())));
        }
        tasks.refresh(actor, read.entries().stream().map(ExpertLine::number).toList());
      } else {
        model.addAttribute(Refused.NAME, List.of("评审表存在错误，未登记任何意见；请按下表更正后重新上传。"));
      }
    } catch (Refusal refusal) {
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
    }
    return show(actor, season, 1, 1, model);
  }

  @PostMapping("/experts/{person}")
  String describe(
      Actor actor,
      @PathVariable String person,
      @RequestParam(defaultValue = "") String employer,
      @RequestParam(defaultValue = "") String schoolCode,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String categories,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/experts",
        flash,
        "已保存专家信息。",
        () -> service.describe(actor, person, employer, schoolCode, title, categories));
  }

  /** Why a PRINCIPLE clause is set aside is for the office to write, filing by filing. */
  private static List<ReviewAct> acts(List<ExpertLine> lines) {
    return lines.stream()
        .map(
            line ->
                new ReviewAct(
                    line.number(),
                    line.conclusion(),
                    "专家集中评审意见（%s）：%s"
                        .formatted(
                            line.experts().stream().collect(Collectors.joining("、")),
                            line.opinion()),
                    null))
        .toList();
  }

  private static TableSheet<ExpertMeeting.Item> sheet(
      Season season, List<ExpertMeeting.Item> items) {
    return new TableSheet<>(
        "专家评审",
        season.title() + "专家评审表",
        List.of("评审结论填写“通过”“退回修改”或“不通过”；评审专家填写专家库中专家的姓名，多位用顿号分隔。"),
        List.of(
            new TableSheet.Column<ExpertMeeting.Item>("申报编号", 16, item -> item.row().number()),
            new TableSheet.Column<ExpertMeeting.Item>("学校", 26, item -> item.row().schoolName()),
            new TableSheet.Column<ExpertMeeting.Item>(
                "证书", 20, item -> item.row().certificateName()),
            new TableSheet.Column<ExpertMeeting.Item>("等级、专业和人数", 34, ExpertMeeting.Item::lines),
            new TableSheet.Column<ExpertMeeting.Item>("申报人数", 10, item -> item.row().headcount()),
            new TableSheet.Column<ExpertMeeting.Item>(
                "不符合或需说明", 14, item -> item.row().blocking() + item.row().explained()),
            new TableSheet.Column<ExpertMeeting.Item>("评审专家", 20, item -> ""),
            new TableSheet.Column<ExpertMeeting.Item>("评审结论", 12, item -> ""),
            new TableSheet.Column<ExpertMeeting.Item>("评审意见", 40, item -> "")),
        items.stream(),
        List.of());
  }
}
