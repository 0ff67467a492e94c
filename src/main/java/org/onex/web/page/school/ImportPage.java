package org.onex.web.page.school;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.batch.BatchRuns;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.FilingTimes;
import org.onex.intake.ImportOptions;
import org.onex.intake.Intake;
import org.onex.intake.KeptWorkbooks;
import org.onex.intake.WorkbookFiling;
import org.onex.intake.WorkbookOutcome;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Upload;
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

/**
 * 导入工作簿: upload, look through, then submit chunk by chunk. The browser asks for each chunk, so that
 * progress is what has happened and a lost connection loses nothing.
 */
@Controller
class ImportPage {

  private final SeasonChoice seasons;
  private final FilingTimes times;
  private final KeptWorkbooks workbooks;
  private final WorkbookFiling filing;
  private final BatchRuns batches;
  private final Intake intake;

  ImportPage(
      SeasonChoice seasons,
      FilingTimes times,
      KeptWorkbooks workbooks,
      WorkbookFiling filing,
      BatchRuns batches,
      Intake intake) {
    this.seasons = seasons;
    this.times = times;
    this.workbooks = workbooks;
    this.filing = filing;
    this.batches = batches;
    this.intake = intake;
  }

  @GetMapping("/import")
  String form(Actor actor, @RequestParam(required = false) @Nullable String season, Model model) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("IMPORT_NOT_ALLOWED", "申报工作簿由学校导入，请使用学校账号登录。");
    }
    Season chosen = seasons.required(actor, season);
    model.addAttribute("season", chosen);
    model.addAttribute("closed", times.closed(chosen, actor.institutionId()).orElse(null));
    model.addAttribute("seasons", seasons.confirmed(actor));
    return "import";
  }

  @PostMapping("/import")
  String upload(
      Actor actor,
      @RequestParam String season,
      @RequestParam MultipartFile file,
      RedirectAttributes flash) {
    seasons.one(actor, season);
    try {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("工作簿");
      String id = workbooks.keep(actor, season, name, Upload.bytes(file));
      return "redirect:/import/" + id;
    } catch (Refusal refusal) {
      flash.addFlashAttribute(Refused.NAME, Refused.sentences(refusal));
      return "redirect:/import?season=" + season;
    }
  }

  @GetMapping("/import/{id}")
  String opened(Actor actor, @PathVariable String id, Model model) {
    var kept = workbooks.open(actor, id);
    model.addAttribute("kept", kept);
    model.addAttribute("season", seasons.one(actor, kept.seasonId()));
    return "import-checked";
  }

  @GetMapping("/import/{id}/check")
  String check(Actor actor, @PathVariable String id, Model model) {
    var kept = workbooks.open(actor, id);
    model.addAttribute("kept", kept);
    model.addAttribute(
        "outcome", filing.file(actor, kept.seasonId(), kept.content(), ImportOptions.CHECK));
    return "import-checked :: outcome";
  }

  @GetMapping("/import/{id}/annotated")
  ResponseEntity<byte[]> annotated(Actor actor, @PathVariable String id) {
    var kept = workbooks.open(actor, id);
    boolean legacy = intake.isLegacy(kept.content());
    return Download.of(
        filing.annotated(actor, kept.seasonId(), kept.content()),
        "校验结果-" + kept.fileName(),
        legacy ? "application/vnd.ms-excel" : Download.XLSX);
  }

  /** Saves what can be read as drafts, then begins to submit what is right. */
  @PostMapping("/import/{id}/file")
  String file(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "save") String act,
      @RequestParam(defaultValue = "false") boolean replace,
      RedirectAttributes flash) {
    var kept = workbooks.open(actor, id);
    WorkbookOutcome outcome =
        filing.file(actor, kept.seasonId(), kept.content(), ImportOptions.SAVE);
    List<String> numbers =
        act.equals("submit")
            ? outcome.filings().stream()
                .filter(one -> one.submittable() || (replace && one.replaces()))
                .map(WorkbookOutcome.One::number)
                .toList()
            : List.of();
    flash.addFlashAttribute(
        "done",
        "已从“%s”保存 %d 个申报项目%s。"
            .formatted(
                kept.fileName(), outcome.accepted().size(), numbers.isEmpty() ? "为草稿，尚未提交" : ""));
    if (numbers.isEmpty()) {
      return "redirect:/import/" + id;
    }
    flash.addFlashAttribute("workbook", id);
    return "redirect:" + SubmissionPages.page(batches.submit(actor, kept.seasonId(), numbers));
  }

  @GetMapping("/templates/filing.xlsx")
  ResponseEntity<byte[]> template() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    intake.writeFilingTemplate(out);
    return Download.workbook(out.toByteArray(), "申报明细模板.xlsx");
  }
}
