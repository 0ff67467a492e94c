package org.onex.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.budget.BudgetDesk;
import org.onex.catalogue.Catalogue;
import org.onex.document.TableSheet;
import org.onex.document.WorkbookOut;
import org.onex.filing.Decision;
import org.onex.filing.Drafting;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingForms;
import org.onex.filing.FilingList;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;
import org.onex.filing.Receipt;
import org.onex.filing.Submission;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.review.Results;
import org.onex.web.Download;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报项目: the list, one filing, and what a school does with it. */
@Controller
class FilingPages {

  static final String SENT_IN_HOUSE = "已提交校内审批，审批完毕后自动报送；办理进度见“校内审批”。";

  private static final int SIZE = 50;

  private final FilingList list;
  private final FilingViews views;
  private final FilingDocuments documents;
  private final FilingForms forms;
  private final SeasonChoice seasons;
  private final Catalogue catalogue;
  private final Submission submission;
  private final Drafting drafting;
  private final Results results;
  private final BudgetDesk budgets;

  FilingPages(
      FilingList list,
      FilingViews views,
      FilingDocuments documents,
      FilingForms forms,
      SeasonChoice seasons,
      Catalogue catalogue,
      Submission submission,
      Drafting drafting,
      Results results,
      BudgetDesk budgets) {
    this.list = list;
    this.views = views;
    this.documents = documents;
    this.forms = forms;
    this.seasons = seasons;
    this.catalogue = catalogue;
    this.submission = submission;
    this.drafting = drafting;
    this.results = results;
    this.budgets = budgets;
  }

  /** The filter as it stands in the address. */
  record Query(
      @Nullable String season,
      @Nullable FilingState state,
      @Nullable String unit,
      @Nullable String certificate,
      @Nullable Boolean problems) {

    FilingFilter filter() {
      return new FilingFilter(
          blankAsNull(season),
          state,
          null,
          blankAsNull(unit),
          blankAsNull(certificate),
          Boolean.TRUE.equals(problems));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  @GetMapping("/filings")
  String list(Actor actor, Query query, @RequestParam(defaultValue = "1") int page, Model model) {
    var found = list.find(actor, query.filter(), PageRequest.of(Math.max(0, page - 1), SIZE));
    model.addAttribute("query", query);
    model.addAttribute("found", found);
    model.addAttribute("seasons", seasons.of(actor));
    model.addAttribute("states", List.of(FilingState.values()));
    model.addAttribute("certificates", catalogue.certificates().all());
    return "filings";
  }

  @GetMapping("/filings.xlsx")
  void export(Actor actor, Query query, HttpServletResponse response) throws IOException {
    response.setContentType(Download.XLSX);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("申报项目.xlsx"));
    WorkbookOut.write(
        response.getOutputStream(),
        new TableSheet<>(
            "申报项目",
            "申报项目一览表",
            List.of(),
            List.of(
                new TableSheet.Column<FilingRow>("编号", 14, FilingRow::number),
                new TableSheet.Column<FilingRow>("申报批次", 18, FilingRow::seasonTitle),
                new TableSheet.Column<FilingRow>("学校标识码", 14, FilingRow::schoolCode),
                new TableSheet.Column<FilingRow>("学校名称", 28, FilingRow::schoolName),
                new TableSheet.Column<FilingRow>("审核单位", 22, FilingRow::unitName),
                new TableSheet.Column<FilingRow>("证书名称", 28, FilingRow::certificateName),
                new TableSheet.Column<FilingRow>("申报人数", 10, FilingRow::headcount),
                new TableSheet.Column<FilingRow>("状态", 14, FilingRow::stateText),
                new TableSheet.Column<FilingRow>("不符合项", 10, FilingRow::blocking),
                new TableSheet.Column<FilingRow>("需说明项", 10, FilingRow::explained)),
            list.all(actor, query.filter()),
            List.of()));
  }

  @GetMapping("/filings/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("view", views.of(actor, number));
    model.addAttribute("documents", documents.of(actor, number));
    model.addAttribute("budget", actor.is(Role.SCHOOL) && budgets.isAsked(number));
    model.addAttribute("forms", forms.of(actor, number));
    model.addAttribute("reuse", documents.declared(actor, number));
    return "filing";
  }

  @PostMapping("/filings/{number}/submit")
  String submit(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    Receipt receipt = submission.submit(actor, number);
    String problem = receipt.problem();
    if (receipt.approval() != null) {
      flash.addFlashAttribute("done", SENT_IN_HOUSE);
    } else if (problem == null) {
      flash.addFlashAttribute("accepted", true);
    } else {
      flash.addFlashAttribute(Refused.NAME, Refused.sentences(problem));
    }
    return "redirect:/filings/" + number;
  }

  @PostMapping("/filings/{number}/withdraw")
  String withdraw(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    return Deed.then(
        "/filings/" + number,
        flash,
        () -> {
          submission.withdraw(actor, number);
          return "已撤回。修改后可在申报时间内重新提交。";
        });
  }

  @PostMapping("/filings/{number}/ask-back")
  String askBack(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    return Deed.then(
        "/filings/" + number,
        flash,
        () -> {
          submission.askToTakeBack(actor, number);
          return "已向当前审核单位提出撤回申请，如同意将退回修改。";
        });
  }

  @PostMapping("/filings/{number}/correct")
  String correct(
      Actor actor,
      @PathVariable String number,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return Deed.then(
        "/filings/" + number,
        flash,
        typed,
        () -> {
          results.correct(actor, number, decision, reason);
          return "审核结论已更正为“%s”，更正理由已记入审核记录。".formatted(decision.label());
        });
  }

  @PostMapping("/filings/{number}/discard")
  String discard(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    FilingView view = views.of(actor, number);
    boolean gone = view.row().revision() == 0;
    return Deed.then(
        gone ? "/school?season=" + view.row().seasonId() : "/filings/" + number,
        flash,
        () -> {
          drafting.discard(actor, number);
          return gone ? "已删除草稿 " + number + "。" : "已放弃未提交的修改，已提交的内容不变。";
        });
  }
}
