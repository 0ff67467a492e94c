package org.onex.web.page.filing;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.EditedMeanwhile;
import org.onex.editing.Edits;
import org.onex.filing.FilingForms;
import org.onex.notice.Finding;
import org.onex.notice.FormContent;
import org.onex.season.ChineseTime;
import org.onex.web.Download;
import org.onex.web.page.FlashAction;
import org.onex.web.page.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 备案表、论证报告…: an official form of a filing, kept as one types, printed when it is complete. */
@Controller
class FormPage {

  private final FilingForms forms;
  private final FilingEditor editor;
  private final FilingDocuments documents;
  private final Edits edits;
  private final ReturnNotes notes;
  private final Clock clock;

  FormPage(
      FilingForms forms,
      FilingEditor editor,
      FilingDocuments documents,
      Edits edits,
      ReturnNotes notes,
      Clock clock) {
    this.forms = forms;
    this.editor = editor;
    this.documents = documents;
    this.edits = edits;
    this.notes = notes;
    this.clock = clock;
  }

  @GetMapping("/filings/{number}/forms/{form}")
  String open(Actor actor, @PathVariable String number, @PathVariable String form, Model model) {
    model.addAttribute("version", edits.version(EditSubject.form(number, form, "")));
    FilingForms.Sheet sheet = forms.one(actor, number, form);
    model.addAttribute("note", sheet.mayEdit() ? notes.of(number) : null);
    model.addAttribute("form", TypedForm.of(sheet));
    model.addAttribute("findings", findings(actor, sheet));
    model.addAttribute("papers", documents.of(actor, number));
    return "form";
  }

  @GetMapping("/filings/{number}/forms/{form}/row")
  String row(
      Actor actor,
      @PathVariable String number,
      @PathVariable String form,
      @RequestParam String table,
      Model model) {
    TypedForm typed = TypedForm.of(forms.one(actor, number, form));
    model.addAttribute("columns", typed.columns(table));
    model.addAttribute("row", java.util.Map.of());
    return "form :: row(columns=${columns}, row=${row}, mayEdit=true, change=null)";
  }

  @PostMapping("/filings/{number}/forms/{form}/draft")
  String keep(
      Actor actor,
      @PathVariable String number,
      @PathVariable String form,
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      Model model) {
    FilingForms.Sheet sheet = forms.one(actor, number, form);
    try {
      keep(actor, sheet, typed, basis);
      model.addAttribute("version", edits.version(subject(sheet)));
      model.addAttribute("keptAt", ChineseTime.second(clock.instant()));
    } catch (EditedMeanwhile meanwhile) {
      model.addAttribute("meanwhile", Refused.sentences(meanwhile));
    } catch (Refusal refusal) {
      model.addAttribute("unkept", Refused.sentences(refusal));
    }
    model.addAttribute("findings", findings(actor, sheet));
    return "parts :: judged";
  }

  @PostMapping("/filings/{number}/forms/{form}")
  String save(
      Actor actor,
      @PathVariable String number,
      @PathVariable String form,
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/filings/" + number + "/forms/" + form,
        flash,
        typed,
        () -> keep(actor, forms.one(actor, number, form), typed, basis));
  }

  private String keep(
      Actor actor, FilingForms.Sheet sheet, MultiValueMap<String, String> typed, EditBasis basis) {
    FormContent content = TypedForm.read(sheet.rows(), typed);
    return edits.write(
        actor,
        subject(sheet),
        basis,
        () -> {
          forms.keep(actor, sheet.number(), sheet.form(), content);
          return "已保存，可下载 Word 表格签字盖章。";
        });
  }

  private static EditSubject subject(FilingForms.Sheet sheet) {
    return EditSubject.form(sheet.number(), sheet.form(), sheet.title());
  }

  @PostMapping("/filings/{number}/reuse-report")
  String reuse(
      Actor actor,
      @PathVariable String number,
      @RequestParam(defaultValue = "false") boolean reuse,
      @RequestParam(defaultValue = "false") boolean changed,
      @RequestParam(defaultValue = "false") boolean takeOver,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/filings/" + number + "#forms",
        flash,
        () -> {
          documents.reuse(actor, number, reuse, changed, takeOver);
          return reuse ? "已选择沿用往年论证报告。" : "已选择重新论证。";
        });
  }

  @GetMapping("/filings/{number}/forms/{form}.docx")
  ResponseEntity<byte[]> word(Actor actor, @PathVariable String number, @PathVariable String form) {
    FilingForms.Sheet sheet = forms.one(actor, number, form);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    forms.write(actor, number, form, out);
    return Download.word(out.toByteArray(), sheet.title() + "-" + number + ".docx");
  }

  /** What the rules find on this form; the rest stands on the filing's page. */
  private List<Finding> findings(Actor actor, FilingForms.Sheet sheet) {
    return sheet.mayEdit()
        ? editor.findings(actor, sheet.number()).stream()
            .filter(finding -> String.valueOf(finding.subject()).startsWith(sheet.title()))
            .toList()
        : List.of();
  }
}
