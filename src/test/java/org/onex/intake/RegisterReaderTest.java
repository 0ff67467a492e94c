package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.onex.intake.Sheets.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onex.directory.DirectoryEntries;
import org.onex.directory.ExistingDirectory;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Person;
import org.onex.directory.PersonEntry;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.directory.UnitEntry;

class RegisterReaderTest {

  private static final Object[] UNITS = {
    "单位代码（学校标识码/行政区划代码）", "单位名称", "单位类别", "办学层次", "隶属关系", "上级单位代码", "平台注册", "联系人", "电话", "邮箱"
  };
  private static final Object[] PEOPLE = {"账号", "姓名", "单位代码", "角色", "邮箱", "状态"};

  private static final ExistingDirectory ROSTER =
      new ExistingDirectory(
          "admin",
          List.of(
              unit("province", "990000", InstitutionKind.PROVINCE),
              unit("bj", "990100", InstitutionKind.BUREAU)),
          List.of(
              new Person("admin", "管理员", "province", Role.ADMINISTRATOR, null),
              new Person("zhouruogu", "周若谷", "bj", Role.BUREAU, null)));

  private static Institution unit(String id, String code, InstitutionKind kind) {
    return new Institution(id, code, "某" + code, kind, null, null, null, "province", true);
  }

  private static ImportedRegister read(@Nullable Object[][] units, @Nullable Object[][] people) {
    return RegisterReader.read(
        WorkbookFile.of(
            Sheets.xlsx(
                workbook -> {
                  Sheets.line(workbook.createSheet("单位"), 0, "某省单位一览表");
                  Sheets.fill(workbook.getSheet("单位"), 1, UNITS, units);
                  Sheets.fill(workbook.createSheet("人员"), 0, PEOPLE, people);
                })),
        ROSTER);
  }

  private static @Nullable Object[][] rows(@Nullable Object[]... rows) {
    return rows;
  }

  @Test
  void schools_may_stand_above_their_bureau_and_words_may_be_the_usual_ones() {
    var read =
        read(
            rows(
                row(
                    9934200001L,
                    "云帆职业学校",
                    "学校",
                    "中职",
                    "市属",
                    "990200",
                    "是",
                    "何静",
                    "000-1",
                    "he@example.edu.cn"),
                row("990200", "某市教育局", "市级", "", "", "990000", "", "", "", "")),
            rows(row("hejing", "何静", 9934200001L, "学校经办人", "", "停用")));

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries().units())
        .containsExactly(
            new UnitEntry(
                "9934200001",
                "云帆职业学校",
                InstitutionKind.SCHOOL,
                "secondary",
                "municipal",
                "990200",
                true,
                "何静",
                "000-1",
                "he@example.edu.cn"),
            new UnitEntry(
                "990200",
                "某市教育局",
                InstitutionKind.BUREAU,
                null,
                null,
                "990000",
                true,
                null,
                null,
                null));
    assertThat(read.entries().people())
        .containsExactly(
            new PersonEntry("hejing", "何静", "9934200001", Role.SCHOOL, null, null, false));
  }

  @Test
  void every_problem_is_told_at_once_with_sheet_row_column_value_and_remedy() {
    var read =
        read(
            rows(
                row("99-01", "甲校", "学校", "幼儿园", "", "999999", "也许", "", "", "not a mail"),
                row("990100", "改类别", "省级", "", "", "990000", "", "", "", ""),
                row("9934200002", "乙校", "学校", "中职", "市属", "", "是", "", "", ""),
                row("9934200002", "丙校", "学校", "中职", "市属", "9934200002", "是", "", "", ""),
                row("bj", "丁局", "市级教育行政部门", "", "", "9934200002", "", "", "", "")),
            rows(
                row("王 五", "王五", "990100", "市级审核员", "", ""),
                row("zhang", "张三", "990777", "学校经办人", "", "离职"),
                row("Zhang", "张三", "990100", "学校经办人", "zhang@", ""),
                row("ZhouRuogu", "周若谷", "990100", "市级审核员", "", ""),
                row("zhouruogu", "周若谷", "9934200002", "学校经办人", "", ""),
                row("admin", "管理员", "990000", "运维人员", "", "停用")));

    assertThat(read.problems())
        .extracting(IntakeProblem::sheet, IntakeProblem::row, IntakeProblem::column)
        .containsExactlyInAnyOrder(
            tuple("单位", 3, "单位代码"),
            tuple("单位", 3, "办学层次"),
            tuple("单位", 3, "隶属关系"),
            tuple("单位", 3, "平台注册"),
            tuple("单位", 3, "邮箱"),
            tuple("单位", 3, "上级单位代码"),
            tuple("单位", 4, "单位类别"),
            tuple("单位", 4, "上级单位代码"),
            tuple("单位", 5, "上级单位代码"),
            tuple("单位", 6, "单位代码"),
            tuple("单位", 6, "上级单位代码"),
            tuple("单位", 7, "单位代码"),
            tuple("单位", 7, "上级单位代码"),
            tuple("人员", 2, "账号"),
            tuple("人员", 3, "状态"),
            tuple("人员", 3, "单位代码"),
            tuple("人员", 4, "账号"),
            tuple("人员", 4, "角色"),
            tuple("人员", 4, "邮箱"),
            tuple("人员", 5, "账号"),
            tuple("人员", 6, "账号"),
            tuple("人员", 6, "账号"),
            tuple("人员", 7, "状态"),
            tuple("人员", 7, "角色"));
    assertThat(read.clean()).isFalse();
    assertThat(read.problems())
        .extracting(IntakeProblem::message)
        .allMatch(message -> message.endsWith("。"))
        .contains(
            "上级单位代码“999999”在本工作簿和系统内都没有，请填写所在地市级教育行政部门（或省级单位）的代码。",
            "角色“学校经办人”只能用于单位类别为“学校”的人员，单位“990100”的类别是“市县级教育行政部门”，请改正角色或单位代码。",
            "账号“zhouruogu”属于单位“990100”，不能改到单位“9934200002”；人员调动请将原账号停用，在新单位登记新账号。",
            "不能停用本人正在使用的账号“admin”，请由另一名系统管理员办理。");
  }

  @Test
  void a_countys_bureau_stands_below_the_citys_but_none_below_itself() {
    var tiers =
        read(
            rows(
                row("990201", "某县教育局", "县级", "", "", "990200", "", "", "", ""),
                row("990200", "某市教育局", "市级", "", "", "990000", "", "", "", "")),
            rows());
    assertThat(tiers.problems()).isEmpty();

    var circle =
        read(
            rows(
                row("990301", "甲县教育局", "县级", "", "", "990302", "", "", "", ""),
                row("990302", "乙县教育局", "县级", "", "", "990301", "", "", "", "")),
            rows());
    assertThat(circle.problems())
        .extracting(IntakeProblem::message)
        .containsExactly("上级单位代码“990302”与本单位互为上级，请核对后改正。", "上级单位代码“990301”与本单位互为上级，请核对后改正。");
  }

  @Test
  void one_of_the_two_sheets_is_enough_but_a_sheet_that_cannot_be_read_is_told() {
    var onlyPeople =
        WorkbookFile.of(
            Sheets.xlsx(
                workbook ->
                    Sheets.fill(
                        workbook.createSheet("名单"),
                        0,
                        PEOPLE,
                        row("sun", "孙望舒", "990100", "市级审核员", "", ""))));
    var rotten =
        WorkbookFile.of(
            Sheets.xlsx(
                workbook -> {
                  Sheets.fill(workbook.createSheet("人员"), 0, row("谁", "哪里"), row("张三", "某校"));
                  Sheets.fill(workbook.createSheet("单位"), 0, UNITS);
                }));
    var neither =
        WorkbookFile.of(Sheets.xlsx(workbook -> Sheets.line(workbook.createSheet("表"), 0, "你好")));

    assertThat(RegisterReader.read(onlyPeople, ROSTER).entries().people()).hasSize(1);
    assertThat(RegisterReader.read(rotten, ROSTER).problems())
        .extracting(IntakeProblem::message)
        .containsExactly("工作表“人员”没有找到表头，应含列：账号、姓名、单位代码、角色；请按系统模板补上表头后重新上传。");
    assertThatThrownBy(() -> RegisterReader.read(neither, ROSTER))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("“单位”“人员”");
  }

  @Test
  void what_the_template_writes_the_reader_reads() throws IOException {
    var entries =
        new DirectoryEntries(
            List.of(
                new UnitEntry(
                    "9934200003",
                    "戊校",
                    InstitutionKind.SCHOOL,
                    "open_university",
                    "province_governed_county",
                    "990100",
                    false,
                    "何静",
                    "=1+1",
                    "he@example.edu.cn")),
            List.of(
                new PersonEntry(
                    "lin", "林一", "9934200003", Role.SCHOOL, "lin@example.edu.cn", "教务部", true)));
    var out = new ByteArrayOutputStream();

    RegisterTemplate.write(out, entries);
    var read = RegisterReader.read(WorkbookFile.of(out.toByteArray()), ROSTER);

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries()).isEqualTo(entries);
  }
}
