package org.onex.web.page.system;

import java.util.List;
import java.util.function.Consumer;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Actor;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.intake.Imported;
import org.onex.intake.Intake;
import org.onex.web.Upload;
import org.onex.web.page.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 证书目录, and the lists that administrators load from workbooks. */
@Controller
class CataloguePage {

  private final Catalogue catalogue;
  private final Intake intake;
  private final Institutions institutions;
  private final Edits edits;

  CataloguePage(Catalogue catalogue, Intake intake, Institutions institutions, Edits edits) {
    this.catalogue = catalogue;
    this.intake = intake;
    this.institutions = institutions;
    this.edits = edits;
  }

  /** The lists that can be loaded. */
  enum ListKind {
    CERTIFICATES("证书目录"),
    MAJORS("专业目录"),
    PAST_FIGURES("历年考核数据");

    private final String label;

    ListKind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @GetMapping("/catalogue")
  String show(Actor actor, Model model) {
    model.addAttribute("version", edits.version(EditSubject.lists()));
    model.addAttribute("certificates", catalogue.certificates().all());
    model.addAttribute("mayLoad", actor.is(Role.ADMINISTRATOR));
    model.addAttribute("kinds", List.of(ListKind.values()));
    return "catalogue";
  }

  /** A list with errors is not loaded at all, so that nobody works with half of one. */
  @PostMapping("/catalogue")
  String load(
      Actor actor,
      @RequestParam ListKind kind,
      @RequestParam MultipartFile file,
      EditBasis basis,
      Model model,
      RedirectAttributes flash) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Refusal("CATALOGUE_NOT_ALLOWED", "只有系统管理员可以导入目录。");
    }
    try {
      byte[] content = Upload.bytes(file);
      Imported<?> imported =
          load(
              kind,
              content,
              saving ->
                  edits.write(
                      actor,
                      EditSubject.lists(),
                      basis,
                      () -> {
                        saving.run();
                        return kind;
                      }));
      if (imported.clean()) {
        flash.addFlashAttribute(
            "done", "已导入%s %d 条。".formatted(kind.label(), imported.entries().size()));
        return "redirect:/catalogue";
      }
      model.addAttribute("problems", imported.problems());
      model.addAttribute(
          Refused.NAME,
          List.of("%s共 %d 行，存在错误，未导入；请按下表更正后重新上传。".formatted(kind.label(), imported.rows())));
    } catch (Refusal refusal) {
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
    }
    return show(actor, model);
  }

  private Imported<?> load(ListKind kind, byte[] content, Consumer<Runnable> saved) {
    return switch (kind) {
      case CERTIFICATES -> {
        var read = intake.readCertificates(content);
        if (read.clean()) {
          saved.accept(() -> catalogue.loadCertificates(read.entries()));
        }
        yield read;
      }
      case MAJORS -> {
        var read = intake.readMajors(content);
        if (read.clean()) {
          saved.accept(() -> catalogue.loadMajors(read.entries()));
        }
        yield read;
      }
      case PAST_FIGURES -> {
        var schools = institutions.findByKindOrderByCode(InstitutionKind.SCHOOL);
        var read = intake.readPastFigures(content, schools);
        if (read.clean()) {
          saved.accept(() -> catalogue.loadPastFigures(read.entries()));
        }
        yield read;
      }
    };
  }
}
