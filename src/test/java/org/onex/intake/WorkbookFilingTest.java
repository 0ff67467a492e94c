package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Refusal;
import org.onex.filing.DraftSaveResult;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.PrincipalMeetingService;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.beans.factory.annotation.Autowired;

/** A school's workbook from upload to receipts, through rules and engine. */
@OneXTest
class WorkbookFilingTest {

  private static final ImportOptions SUBMIT = new ImportOptions(false, true, false);
  private static final ImportOptions REPLACE = new ImportOptions(false, true, true);

  @Autowired Season2027 year;
  @Autowired WorkbookFiling workbooks;
  @Autowired Filings filings;
  @Autowired PrincipalMeetingService meetings;
  @Autowired Attachments attachments;

  @BeforeEach
  void springIsOpen() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
  }

  @Test
  void a_dry_run_tells_everything_and_keeps_nothing() {
    var outcome = file("hfschool", ImportOptions.CHECK, row("老年照护", 60), row("不存在的证书", 60));

    assertThat(outcome.rows()).isEqualTo(2);
    assertThat(outcome.accepted()).isEmpty();
    assertThat(outcome.filings()).hasSize(1);
    assertThat(outcome.problems()).extracting(IntakeProblem::row).contains(3);
    assertThat(of("hfschool")).isEmpty();
  }

  @Test
  void right_rows_are_saved_whole_beside_wrong_ones() {
    var outcome = file("whschool", ImportOptions.SAVE, row("老年照护", 60), row("母婴护理", "四十"));

    assertThat(outcome.accepted()).hasSize(1);
    assertThat(outcome.problems())
        .anyMatch(p -> p.row() == 3 && p.column().equals("申报人数") && p.value().equals("四十"));
    assertThat(of("whschool")).extracting(Filing::state).containsExactly(FilingState.DRAFT);
  }

  @Test
  void a_broken_rule_is_a_problem_of_the_cell_it_came_from() {
    var outcome = file("ahzhongzhuan", ImportOptions.CHECK, row("老年照护", 3));

    assertThat(outcome.ready()).isZero();
    assertThat(outcome.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.row()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo("申报人数");
              assertThat(problem.value()).isEqualTo("3");
              assertThat(problem.message()).contains("3 人").contains("号");
            });
  }

  @Test
  void what_is_right_is_submitted_then_skipped_and_replaced_only_when_asked() {
    meetings.record(year.actor("hfcollege"), 2027, LocalDate.of(2027, 3, 10), "第3次校长办公会会议纪要");
    String number = file("hfcollege", ImportOptions.SAVE, row("老年照护", 60)).accepted().get(0);
    attachments.add(
        year.actor("hfcollege"),
        new Attachment.Owner(Filing.DOCUMENT_OWNER, number),
        "application_form",
        "申报表.pdf",
        Season2027.scan());

    var submitted = file("hfcollege", SUBMIT, row("老年照护", 60));
    var again = file("hfcollege", SUBMIT, row("老年照护", 60));
    var changed = file("hfcollege", SUBMIT, row("老年照护", 70));

    assertThat(submitted.problems()).isEmpty();
    assertThat(submitted.accepted()).containsExactly(number);
    assertThat(again.accepted()).isEmpty();
    assertThat(changed.accepted()).isEmpty();
    assertThat(changed.filings().get(0).outcome()).isEqualTo(DraftSaveResult.Outcome.REPLACES);
    assertThat(year.filing(number).revisionInForce()).isEqualTo(1);

    assertThat(file("hfcollege", REPLACE, row("老年照护", 70)).accepted()).containsExactly(number);
    assertThat(year.filing(number).revisionInForce()).isEqualTo(2);
  }

  @Test
  void only_a_school_files_from_a_workbook() {
    assertThatThrownBy(() -> file("ahhefei", ImportOptions.CHECK, row("老年照护", 60)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请使用学校账号登录");
  }

  private WorkbookOutcome file(String person, ImportOptions options, @Nullable Object[]... rows) {
    String code =
        CODES.get(
            List.of("hfcollege", "hfschool", "whschool", "ahzhongzhuan", "ahhefei")
                .indexOf(person));
    for (Object[] row : rows) {
      row[0] = code;
    }
    return workbooks.file(year.actor(person), Season2027.SPRING, Sheets.table(rows), options);
  }

  private static final List<String> CODES =
      List.of("9934100001", "9934100002", "9934100003", "9934100004", "9934100002");

  private List<Filing> of(String person) {
    return filings.findBySeasonIdAndSchoolIdOrderByNumber(
        Season2027.SPRING, year.actor(person).institutionId());
  }

  private static @Nullable Object[] row(String certificate, Object headcount) {
    return Sheets.row(
        "", null, certificate, "中级", "710201", "计算机应用", 200, 12, headcount, null, null, null);
  }
}
