package org.onex.web.page.system;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.DirectoryEntries;
import org.onex.directory.DirectoryImport;
import org.onex.directory.InitialPassword;
import org.onex.directory.InitialPasswords;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Refusal;
import org.onex.directory.UnitList;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.intake.ImportedRegister;
import org.onex.intake.Intake;
import org.onex.office.PasswordSlip;
import org.onex.web.Download;
import org.onex.web.Paging;
import org.onex.web.Upload;
import org.onex.web.page.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 单位与人员. New passwords travel inside the answer to the very request that made them, because
 * anything kept for a second request, the session included, would be kept in the database. A
 * request that is sent again starts from an older version and is refused, so that it changes
 * nothing twice.
 */
@Controller
class UnitsPage {

  private static final int SIZE = 50;

  private final UnitList units;
  private final DirectoryImport directoryImport;
  private final InitialPasswords passwords;
  private final Intake intake;
  private final Edits edits;

  UnitsPage(
      UnitList units,
      DirectoryImport directoryImport,
      InitialPasswords passwords,
      Intake intake,
      Edits edits) {
    this.units = units;
    this.directoryImport = directoryImport;
    this.passwords = passwords;
    this.intake = intake;
    this.edits = edits;
  }

  @GetMapping("/units")
  String show(
      Actor actor,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable InstitutionKind kind,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("version", edits.version(EditSubject.units()));
    model.addAttribute("found", units.find(actor, text, kind, Paging.of(page, SIZE)));
    model.addAttribute("text", text);
    model.addAttribute("kind", kind);
    model.addAttribute("kinds", List.of(InstitutionKind.values()));
    return "units";
  }

  /** A list with errors is not loaded at all, so that nobody works with half of one. */
  @PostMapping("/units")
  String load(Actor actor, @RequestParam MultipartFile file, EditBasis basis, Model model) {
    try {
      ImportedRegister read =
          intake.readRegister(Upload.bytes(file), directoryImport.roster(actor));
      model.addAttribute("problems", read.problems());
      if (read.clean()) {
        loaded(
            edits.write(
                actor,
                EditSubject.units(),
                basis,
                () -> directoryImport.load(actor, read.entries())),
            model);
      } else {
        model.addAttribute(
            Refused.NAME,
            List.of(
                "单位 %d 行、人员 %d 行，存在 %d 处错误，全部未导入；请按下表更正后重新上传。"
                    .formatted(read.unitRows(), read.personRows(), read.problems().size())));
      }
    } catch (DataIntegrityViolationException simultaneous) {
      model.addAttribute(Refused.NAME, List.of("同一单位或账号正由他人导入，本次未导入，请刷新页面核对后重新上传。"));
    } catch (Refusal refusal) {
      if (Refused.isForbidden(refusal)) {
        throw refusal;
      }
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
    }
    return show(actor, "", null, 1, model);
  }

  @PostMapping("/units/password")
  String reissue(Actor actor, @RequestParam String account, EditBasis basis, Model model) {
    try {
      slip(
          List.of(
              edits.write(
                  actor, EditSubject.units(), basis, () -> passwords.reissue(actor, account))),
          model);
      model.addAttribute("done", "已为账号“%s”重新发放密码，原密码即时失效。".formatted(account));
    } catch (Refusal refusal) {
      if (Refused.isForbidden(refusal)) {
        throw refusal;
      }
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
    }
    return show(actor, account, null, 1, model);
  }

  @GetMapping("/units/template.xlsx")
  ResponseEntity<byte[]> template(Actor actor) {
    directoryImport.roster(actor);
    return workbook(new DirectoryEntries(List.of(), List.of()), "单位与人员模板.xlsx");
  }

  @GetMapping("/units/current.xlsx")
  ResponseEntity<byte[]> current(Actor actor) {
    return workbook(directoryImport.entries(actor), "单位与人员.xlsx");
  }

  private ResponseEntity<byte[]> workbook(DirectoryEntries entries, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    intake.writeRegister(out, entries);
    return Download.workbook(out.toByteArray(), name);
  }

  private static void loaded(DirectoryImport.Loaded loaded, Model model) {
    model.addAttribute(
        "done",
        "已导入：新增单位 %d 个、更新 %d 个；新增人员 %d 人、更新 %d 人。"
            .formatted(
                loaded.unitsAdded(),
                loaded.unitsChanged(),
                loaded.peopleAdded(),
                loaded.peopleChanged()));
    if (!loaded.passwords().isEmpty()) {
      slip(loaded.passwords(), model);
    }
  }

  private static void slip(List<InitialPassword> passwords, Model model) {
    model.addAttribute("issued", passwords.size());
    model.addAttribute(
        "slip",
        "data:"
            + Download.XLSX
            + ";base64,"
            + Base64.getEncoder().encodeToString(PasswordSlip.of(passwords)));
  }
}
