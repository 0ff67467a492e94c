package org.onex.web.page.filing;

import java.time.Clock;
import java.util.List;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Major;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.EditedMeanwhile;
import org.onex.editing.Edits;
import org.onex.filing.DeclaredConditionsService;
import org.onex.filing.Receipt;
import org.onex.filing.Submission;
import org.onex.notice.FilingFacts;
import org.onex.season.ChineseTime;
import org.onex.web.page.FlashAction;
import org.onex.web.page.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing a filing by hand: kept on the server as one types, judged at every change. */
@Controller
class FilingEditPage {

  private final FilingEditor editor;
  private final Submission submission;
  private final Catalogue catalogue;
  private final FilingDocuments documents;
  private final DeclaredConditionsService conditions;
  private final Edits edits;
  private final ReturnNotes notes;
  private final Clock clock;

  FilingEditPage(
      FilingEditor editor,
      Submission submission,
      Catalogue catalogue,
      FilingDocuments documents,
      DeclaredConditionsService conditions,
      Edits edits,
      ReturnNotes notes,
      Clock clock) {
    this.editor = editor;
    this.submission = submission;
    this.catalogue = catalogue;
    this.documents = documents;
    this.conditions = conditions;
    this.edits = edits;
    this.notes = notes;
    this.clock = clock;
  }

  @GetMapping("/filings/{number}/edit")
  String open(Actor actor, @PathVariable String number, Model model) {
    return show(actor, editor.open(actor, number), model);
  }

  @GetMapping("/filings/{number}/edit/row")
  String row(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("levels", editor.open(actor, number).levels());
    model.addAttribute("row", TypedLines.Row.EMPTY);
    return "parts :: line(row=${row}, levels=${levels})";
  }

  @PostMapping("/filings/{number}/draft")
  String keep(
      Actor actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      EditBasis basis,
      Model model) {
    try {
      model.addAttribute("version", editor.keep(actor, number, form, basis));
      model.addAttribute("keptAt", ChineseTime.second(clock.instant()));
    } catch (EditedMeanwhile meanwhile) {
      model.addAttribute("meanwhile", Refused.sentences(meanwhile));
    } catch (Refusal refusal) {
      model.addAttribute("unkept", Refused.sentences(refusal));
    }
    model.addAttribute("findings", editor.findings(actor, number));
    return "parts :: judged";
  }

  @PostMapping("/filings/{number}/edit")
  String done(
      Actor actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(defaultValue = "save") String act,
      EditBasis basis,
      Model model,
      RedirectAttributes flash) {
    try {
      editor.keep(actor, number, form, basis);
    } catch (EditedMeanwhile meanwhile) {
      return FlashAction.then(
          "/filings/" + number + "/edit",
          flash,
          form,
          () -> {
            throw meanwhile;
          });
    } catch (Refusal refusal) {
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
      return show(actor, editor.typed(actor, number, form), model);
    }
    if (!act.equals("submit")) {
      flash.addFlashAttribute("done", "已保存，尚未提交。");
      return "redirect:/filings/" + number;
    }
    Receipt receipt = submission.submit(actor, number);
    String problem = receipt.problem();
    if (problem != null) {
      model.addAttribute(Refused.NAME, Refused.sentences(problem));
      return show(actor, editor.open(actor, number), model);
    }
    if (receipt.approval() == null) {
      flash.addFlashAttribute("accepted", true);
    } else {
      flash.addFlashAttribute("done", FilingActs.SENT_IN_HOUSE);
    }
    return "redirect:/filings/" + number;
  }

  /** Majors for the list under the field, by part of code or name. */
  @GetMapping("/majors")
  String majors(
      @RequestParam(defaultValue = "") String majorCode,
      @RequestParam(defaultValue = "") String majorName,
      Model model) {
    List<Major> found = catalogue.searchMajors(majorCode.isBlank() ? majorName : majorCode);
    model.addAttribute("majors", found);
    return "parts :: majors";
  }

  /** 试点条件: what the school declares of its major and team for this certificate. */
  @PostMapping("/filings/{number}/conditions")
  String declare(
      Actor actor,
      @PathVariable String number,
      @RequestParam(defaultValue = "-1") int consecutiveYears,
      @RequestParam(defaultValue = "0") int teachers,
      @RequestParam(defaultValue = "0") int doubleQualified,
      @RequestParam(defaultValue = "0") int team,
      @RequestParam(defaultValue = "0") int industryExperts,
      @RequestParam(defaultValue = "") String honour,
      @RequestParam(defaultValue = "") String experience,
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      RedirectAttributes flash) {
    var declared =
        new FilingFacts.Conditions(
            consecutiveYears, teachers, doubleQualified, team, industryExperts, honour);
    return FlashAction.then(
        "/filings/" + number + "/edit#conditions",
        flash,
        typed,
        () ->
            edits.write(
                actor,
                EditSubject.conditions(number),
                basis,
                () -> {
                  conditions.declare(actor, number, declared, experience);
                  return "已保存试点条件。";
                }));
  }

  private String show(Actor actor, FilingEditor.Sheet sheet, Model model) {
    model.addAttribute("sheet", sheet);
    model.addAttribute("note", notes.of(sheet.number()));
    model.addAttribute("conditionsVersion", edits.version(EditSubject.conditions(sheet.number())));
    model.addAttribute("findings", sheet.findings());
    model.addAttribute("documents", documents.of(actor, sheet.number()));
    model.addAttribute("conditions", conditions.of(actor, sheet.number()));
    return "filing-edit";
  }
}
