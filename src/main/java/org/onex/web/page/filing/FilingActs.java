package org.onex.web.page.filing;

import org.onex.directory.Actor;
import org.onex.filing.Decision;
import org.onex.filing.Drafting;
import org.onex.filing.Receipt;
import org.onex.filing.Submission;
import org.onex.review.DecisionCorrection;
import org.onex.web.page.FlashAction;
import org.onex.web.page.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a school does with one of its filings, and how the office corrects a result. */
@Controller
class FilingActs {

  static final String SENT_IN_HOUSE = "已提交校内审批，审批完毕后自动报送；办理进度见“校内审批”。";

  private final FilingViews views;
  private final Submission submission;
  private final Drafting drafting;
  private final DecisionCorrection decisionCorrection;

  FilingActs(
      FilingViews views,
      Submission submission,
      Drafting drafting,
      DecisionCorrection decisionCorrection) {
    this.views = views;
    this.submission = submission;
    this.drafting = drafting;
    this.decisionCorrection = decisionCorrection;
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
    return "redirect:" + page(number);
  }

  @PostMapping("/filings/{number}/withdraw")
  String withdraw(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    return FlashAction.then(
        page(number), flash, "已撤回。修改后可在申报时间内重新提交。", () -> submission.withdraw(actor, number));
  }

  @PostMapping("/filings/{number}/ask-back")
  String askBack(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    return FlashAction.then(
        page(number),
        flash,
        "已向当前审核单位提出撤回申请，如同意将退回修改。",
        () -> submission.askToTakeBack(actor, number));
  }

  @PostMapping("/filings/{number}/discard")
  String discard(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    FilingView view = views.of(actor, number);
    boolean gone = view.row().revision() == 0;
    return FlashAction.then(
        gone ? "/school?season=" + view.row().seasonId() : page(number),
        flash,
        () -> {
          drafting.discard(actor, number);
          return gone ? "已删除草稿 " + number + "。" : "已放弃未提交的修改，已提交的内容不变。";
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
    return FlashAction.then(
        page(number),
        flash,
        typed,
        () -> {
          decisionCorrection.correct(actor, number, decision, reason);
          return "审核结论已更正为“%s”，更正理由已记入审核记录。".formatted(decision.label());
        });
  }

  private static String page(String number) {
    return "/filings/" + number;
  }
}
