package org.onex.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.intake.Intake;
import org.onex.intake.IntakeProblem;
import org.onex.intake.IntakeResult;
import org.onex.season.Season;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Filings of an uploaded workbook, of all schools of a season's province. */
@Component
class WorkbookDrafts {

  private final Intake intake;
  private final Institutions institutions;
  private final JdbcTemplate database;

  WorkbookDrafts(Intake intake, Institutions institutions, JdbcTemplate database) {
    this.intake = intake;
    this.institutions = institutions;
    this.database = database;
  }

  /**
   * @throws Refusal with every problem when the workbook has any: half of it would say little
   */
  int count(Season season, byte[] workbook) {
    IntakeResult read = read(season, workbook);
    if (!read.clean() || read.readyDrafts().isEmpty()) {
      throw new Refusal(
          "WORKBOOK_REFUSED",
          read.clean()
              ? "工作簿中没有申报明细，请按模板填写后重新上传。"
              : read.problems().stream()
                  .filter(IntakeProblem::blocks)
                  .map(WorkbookDrafts::sentence)
                  .collect(Collectors.joining("\n")));
    }
    return read.readyDrafts().size();
  }

  /** In a table of its own, since the next click or portion may reach another node. */
  void keep(String rehearsalId, byte[] workbook) {
    database.update(
        "insert into rehearsal_workbook (rehearsal_id, content) values (?, ?)",
        rehearsalId,
        workbook);
  }

  /** All filings of the workbook, in its order. */
  List<NthDraft> drafts(Season season, String rehearsalId) {
    byte[] workbook =
        Objects.requireNonNull(
            database.queryForObject(
                "select content from rehearsal_workbook where rehearsal_id = ?",
                byte[].class,
                rehearsalId));
    List<NthDraft> drafts = new ArrayList<>();
    read(season, workbook)
        .readyDrafts()
        .forEach(draft -> drafts.add(new NthDraft(drafts.size() + 1, draft.asContent(null))));
    return drafts;
  }

  /** It has served its purpose. */
  void forget(String rehearsalId) {
    database.update("delete from rehearsal_workbook where rehearsal_id = ?", rehearsalId);
  }

  private IntakeResult read(Season season, byte[] workbook) {
    List<Institution> schools =
        institutions.findByProvinceIdOrderById(season.provinceId()).stream()
            .filter(unit -> unit.kind() == InstitutionKind.SCHOOL)
            .toList();
    return intake.readFilings(workbook, schools);
  }

  private static String sentence(IntakeProblem problem) {
    return "%s 第%d行 %s：%s"
        .formatted(problem.sheet(), problem.row(), problem.column(), problem.message());
  }
}
