package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.onex.intake.Sheets.SCHOOL;
import static org.onex.intake.Sheets.row;
import static org.onex.intake.Sheets.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onex.directory.Refusal;
import org.onex.notice.FilingFacts.ExamPart;

class FilingSheetReaderTest {

  private static final String CODE = "9934100001";
  private static final String NAME = "庐州云帆职业技术学院";

  private static IntakeResult read(byte[] content) {
    return Sheets.reader(SCHOOL).read(WorkbookFile.of(content));
  }

  private static @Nullable Object[] good(String certificate, String level, String major) {
    return row(CODE, NAME, certificate, level, major, "软件技术", 320, 12, 60, "");
  }

  @Test
  void rowsOfOneCertificateBecomeOneDraft() {
    var result =
        read(
            table(
                row(CODE, NAME, "Web 前端开发", "中级", "510203", "软件技术", 320, 12, 60, "甲"),
                row(CODE, NAME, "物流管理", "初级", "530802", "现代物流管理", 200, 9, 40, ""),
                row(CODE, NAME, "web前端开发", "高级", "510204", "数字媒体技术", 100, 6, 30, "乙")));

    assertThat(result.problems()).isEmpty();
    assertThat(result.rows()).isEqualTo(3);
    assertThat(result.drafts())
        .extracting(FilingDraft::schoolId, FilingDraft::certificateId, FilingDraft::headcount)
        .containsExactly(tuple("hfcollege", "b1-02", 90), tuple("hfcollege", "b1-03", 40));
    assertThat(result.drafts().get(0).lines())
        .extracting(FilingDraft.Line::level, FilingDraft.Line::majorCode, FilingDraft.Line::note)
        .containsExactly(tuple("中级", "510203", "甲"), tuple("高级", "510204", "乙"));
    assertThat(result.drafts()).allMatch(FilingDraft::ready);
  }

  static Stream<byte[]> untidyWorkbooks() {
    Consumer<Workbook> untidy = FilingSheetReaderTest::untidy;
    return Stream.of(Sheets.xlsx(untidy), Sheets.xls(untidy));
  }

  private static void untidy(Workbook workbook) {
    Sheet help = workbook.createSheet("填写说明");
    Sheets.line(help, 0, "填写说明");
    Sheets.line(help, 1, "学校标识码", "必填，10 位");
    Sheets.line(help, 2, "申报人数", "必填，整数");
    Sheet sheet = workbook.createSheet("2027春");
    Sheets.line(sheet, 0, "1+X证书申报明细表");
    Sheets.merge(sheet, "A1:L1");
    Sheets.line(sheet, 1, "报送单位：庐州云帆职业技术学院（盖章）", null, null, "联系人：方明");
    Sheets.fill(
        sheet,
        3,
        row(
            "序号",
            "学校\n标识码*",
            "院校名称",
            "申报证书",
            "专业名称（全称）",
            "专业代码",
            "证书等级\n（注明等级如初、中、高级）",
            "本专业\n在校学生数",
            "本专业 专任教师数",
            "负责人",
            "申请培训\n人数",
            "备 注"),
        row(
            1,
            CODE,
            NAME,
            "建筑信息模型(BIM)职业技能等级证书",
            "软件技术",
            510203,
            "中",
            "３２０",
            "12人",
            "甲",
            "１，200 ",
            "　"),
        row(2, null, null, null, "数字媒体技术", "510204 ", "高级 ", " 100", 6, "乙", "30.0", null),
        row(null, null, null, "小 计", null, null, null, 420, 18, null, 1230, null),
        row(null, null, null, null, null, null, null, null, null, null, null, null),
        row("合计", null, null, null, null, null, null, 420, 18, null, 1230, null),
        row("填表人：方明", null, null, "填表日期：2027年3月22日"));
    Sheets.merge(sheet, "B5:B6");
    Sheets.merge(sheet, "C5:C6");
    Sheets.merge(sheet, "D5:D6");
  }

  @ParameterizedTest
  @MethodSource("untidyWorkbooks")
  void anUntidyWorkbookIsReadAsItIsMeant(byte[] content) {
    var result = read(content);

    assertThat(result.problems()).isEmpty();
    assertThat(result.rows()).isEqualTo(2);
    assertThat(result.headerRows()).containsExactlyEntriesOf(Map.of("2027春", 4));
    assertThat(result.drafts()).singleElement().matches(FilingDraft::ready);
    assertThat(result.drafts().get(0).certificateName()).isEqualTo("建筑信息模型（BIM）");
    assertThat(result.drafts().get(0).lines())
        .extracting(
            FilingDraft.Line::level,
            FilingDraft.Line::majorCode,
            FilingDraft.Line::enrolled,
            FilingDraft.Line::teachers,
            FilingDraft.Line::headcount,
            FilingDraft.Line::row)
        .containsExactly(
            tuple("中级", "510203", 320, 12, 1200, 5), tuple("高级", "510204", 100, 6, 30, 6));
  }

  @Test
  void everyProblemOfEveryRowComesBackAtOnce() {
    var result =
        read(
            table(
                row(CODE, NAME, "老年护照", "特级", "软件", "软件技术", "若干", -1, 0, ""),
                row("9934100099", "别的学校", "物流管理", "", "530802", "现代物流管理", "", 9.5, "40个", ""),
                good("物流管理", "中级", "510203")));

    assertThat(result.rows()).isEqualTo(3);
    assertThat(result.problems())
        .extracting(IntakeProblem::row, IntakeProblem::column, IntakeProblem::cell)
        .containsExactly(
            tuple(2, "证书名称", "C2"),
            tuple(2, "等级", "D2"),
            tuple(2, "专业代码", "E2"),
            tuple(2, "在校生数", "G2"),
            tuple(2, "专任教师数", "H2"),
            tuple(2, "申报人数", "I2"),
            tuple(3, "学校标识码", "A3"),
            tuple(3, "等级", "D3"),
            tuple(3, "在校生数", "G3"),
            tuple(3, "专任教师数", "H3"),
            tuple(3, "申报人数", "I3"));
    assertThat(result.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.sheet()).isEqualTo("申报明细");
              assertThat(problem.message()).matches("(?s).*(请|应).*。");
            });
    assertThat(result.problems().get(0).value()).isEqualTo("老年护照");
    assertThat(result.problems().get(0).message()).contains("老年照护");
    assertThat(result.problems().get(6).message()).contains("9934100099", CODE, "只能为本校申报");
    assertThat(result.readyDrafts())
        .extracting(FilingDraft::certificateId)
        .containsExactly("b1-03");
    assertThat(result.readyRows()).isEqualTo(1);
  }

  @Test
  void oneWrongRowKeepsItsWholeFilingBackAndNoOther() {
    var result =
        read(
            table(
                good("物流管理", "中级", "510203"),
                row(CODE, NAME, "物流管理", "高级", "530802", "现代物流管理", 10, 2, "", ""),
                good("老年照护", "中级", "510203")));

    assertThat(result.drafts())
        .extracting(FilingDraft::certificateId, FilingDraft::ready)
        .containsExactly(tuple("b1-03", false), tuple("b1-04", true));
    assertThat(result.problems())
        .extracting(IntakeProblem::message)
        .containsExactly("“申报人数”未填写，请补填。");
  }

  @Test
  void theSameLevelAndMajorTwiceIsAProblemThatNamesTheFirstRow() {
    var result = read(table(good("物流管理", "中级", "510203"), good("物流管理职业技能等级证书", "中级", "510203")));

    assertThat(result.problems()).singleElement().satisfies(p -> assertThat(p.row()).isEqualTo(3));
    assertThat(result.problems().get(0).message()).contains("第 2 行重复");
    assertThat(result.drafts()).singleElement().matches(draft -> !draft.ready());
  }

  @Test
  void severalMajorsInOneCellMustBeWrittenApart() {
    var result =
        read(table(row(CODE, NAME, "物流管理", "中级", "510203、510204", "软件技术、数字媒体技术", 10, 2, 30, "")));

    assertThat(result.problems())
        .extracting(IntakeProblem::column)
        .containsExactlyInAnyOrder("专业代码", "专业名称");
    assertThat(result.problems()).allMatch(p -> p.message().contains("各专业数据要分开写"));
  }

  @Test
  void anUnknownMajorIsAHintBecauseTheListIsIncomplete() {
    var result = read(table(row(CODE, NAME, "物流管理", "中级", "530899", "某新专业", 10, 2, 30, "")));

    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(IntakeProblem.Severity.HINT));
    assertThat(result.drafts()).singleElement().matches(FilingDraft::ready);
    assertThat(result.drafts().get(0).lines().get(0).majorKnown()).isFalse();
  }

  @Test
  void aCodeThatBelongsToAnotherMajorIsAHintAndAMissingCodeIsTold() {
    var result =
        read(
            table(
                row(CODE, NAME, "物流管理", "中级", "530802", "软件技术", 10, 2, 30, ""),
                row(CODE, NAME, "老年照护", "中级", "", "计算机应用", 10, 2, 30, "")));

    assertThat(result.problems().get(0).message()).contains("现代物流管理", "软件技术");
    assertThat(result.problems().get(0).blocks()).isFalse();
    assertThat(result.problems().get(1).message()).contains("710203（中职）");
    assertThat(result.problems().get(1).blocks()).isTrue();
  }

  @Test
  void aMergedHeadcountIsNotCountedOnceForEveryMajor() {
    var result =
        read(
            Sheets.xlsx(
                workbook -> {
                  Sheet sheet = workbook.createSheet("表");
                  Sheets.fill(
                      sheet,
                      0,
                      Sheets.HEADER,
                      good("物流管理", "中级", "510203"),
                      row(CODE, NAME, "物流管理", "中级", "530802", "现代物流管理", 10, 2, null));
                  Sheets.merge(sheet, "I2:I3");
                }));

    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("与上方单元格合并", "取消合并"));
    assertThat(result.drafts()).singleElement().matches(draft -> !draft.ready());
  }

  @Test
  void formulasCountWithTheirSavedResultAndFaultsAreReported() {
    var result =
        read(
            Sheets.xlsx(
                workbook -> {
                  Sheets.fill(
                      workbook.createSheet("表"),
                      0,
                      Sheets.HEADER,
                      row(CODE, NAME, "物流管理", "中级", "510203", "软件技术", "=300+20", 12, 60),
                      row(CODE, NAME, "老年照护", "中级", "510203", "软件技术", "=1/0", 12, 60));
                  workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                  Sheets.line(
                      workbook.getSheetAt(0),
                      3,
                      CODE,
                      NAME,
                      "Web前端开发",
                      "中级",
                      "510203",
                      "软件技术",
                      320,
                      12,
                      "=20+20");
                  workbook.getSheetAt(0).getRow(3).getCell(8).setCellFormula("20+20");
                }));

    assertThat(result.drafts().get(0).lines().get(0).enrolled()).isEqualTo(320);
    assertThat(result.problems())
        .extracting(IntakeProblem::cell, IntakeProblem::value)
        .contains(tuple("G3", "#DIV/0!"));
    assertThat(result.problems().get(0).message()).contains("错误值 #DIV/0!");
  }

  @Test
  void declaredExamFeeAndMeetingAreRead() {
    var result =
        read(
            Sheets.xlsx(
                workbook ->
                    Sheets.fill(
                        workbook.createSheet("表"),
                        0,
                        row(
                            "学校标识码",
                            "证书名称",
                            "等级",
                            "专业代码",
                            "在校生数",
                            "专任教师数",
                            "申报人数",
                            "考核形式",
                            "收费标准（元/人次）",
                            "校长办公会日期"),
                        row(
                            CODE,
                            "物流管理",
                            "中级",
                            "530802",
                            10,
                            2,
                            30,
                            "机考：40；一般实操：60",
                            "380.5元",
                            "2027年3月15日"),
                        row(CODE, "老年照护", "中级", "530802", 10, 2, 30, "口试", "免费", "2027年2月30日"))));

    var draft = result.drafts().get(0);
    assertThat(draft.principalMeetingOn()).isEqualTo(LocalDate.of(2027, 3, 15));
    assertThat(draft.lines().get(0).fee()).isEqualByComparingTo("380.5");
    assertThat(draft.lines().get(0).majorName()).isEqualTo("现代物流管理");
    assertThat(draft.lines().get(0).exam())
        .containsExactly(
            new ExamPart("computer", new BigDecimal("40")),
            new ExamPart("practical_general", new BigDecimal("60")));
    assertThat(result.problems())
        .extracting(IntakeProblem::column)
        .containsExactly("收费标准", "考核形式", "校长办公会日期");
  }

  @Test
  void aSchoolIsFoundByNameWhenItsCodeIsMissingAndADifferentNameIsAskedAbout() {
    var result =
        read(
            table(
                row("", NAME, "物流管理", "中级", "510203", "软件技术", 10, 2, 30),
                row(CODE, "云帆学院", "老年照护", "中级", "510203", "软件技术", 10, 2, 30)));

    assertThat(result.clean()).isTrue();
    assertThat(result.problems()).hasSize(2);
    assertThat(result.drafts()).hasSize(2).allMatch(FilingDraft::ready);
  }

  @Test
  void theExampleRowIsPassedOver() {
    var result = read(table(row("（学校标识码）", "", "物流管理", "中级", "", "", "", "", "", "示例行，导入时自动跳过")));

    assertThat(result.rows()).isZero();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void aMissingColumnIsNamedAndAWorkbookWithoutATableIsRefused() {
    var missing =
        read(
            Sheets.xlsx(
                workbook ->
                    Sheets.fill(
                        workbook.createSheet("表"),
                        0,
                        row("学校标识码", "证书名称", "等级", "专业代码", "专业名称", "在校生数"),
                        row(CODE, "物流管理", "中级", "510203", "软件技术", 10))));

    assertThat(missing.problems())
        .extracting(IntakeProblem::column)
        .containsExactly("专任教师数", "申报人数");
    assertThatThrownBy(
            () -> read(Sheets.xlsx(workbook -> Sheets.line(workbook.createSheet("a"), 0, "通讯录"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有找到表头")
        .hasMessageContaining("证书名称、等级、专业代码");
  }

  @Test
  void severalSheetsAreReadAndHiddenOnesAreNot() {
    var result =
        read(
            Sheets.xlsx(
                workbook -> {
                  Sheets.fill(
                      workbook.createSheet("一"), 0, Sheets.HEADER, good("物流管理", "中级", "510203"));
                  Sheets.fill(
                      workbook.createSheet("二"), 2, Sheets.HEADER, good("物流管理", "高级", "510203"));
                  Sheets.fill(
                      workbook.createSheet("旧"), 0, Sheets.HEADER, good("老年照护", "高级", "510203"));
                  workbook.setSheetHidden(2, true);
                }));

    assertThat(result.drafts()).singleElement().satisfies(d -> assertThat(d.lines()).hasSize(2));
    assertThat(result.headerRows()).isEqualTo(Map.of("一", 1, "二", 3));
  }

  @Test
  void aHeaderPrintedAgainOnEveryPageIsNotData() {
    var result =
        read(table(good("物流管理", "中级", "510203"), Sheets.HEADER, good("物流管理", "高级", "510203")));

    assertThat(result.rows()).isEqualTo(2);
    assertThat(result.problems()).isEmpty();
  }
}
