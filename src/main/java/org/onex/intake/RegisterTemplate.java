package org.onex.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Affiliations;
import org.onex.directory.DirectoryEntries;
import org.onex.directory.PersonEntry;
import org.onex.directory.SchoolTypes;
import org.onex.directory.UnitEntry;
import org.onex.office.TextCells;

/** The workbook of units and people: empty to be filled in, or with what is kept to be changed. */
final class RegisterTemplate {

  private static final int LAST_ROW = 20_000;
  private static final List<String> INSTRUCTIONS =
      List.of(
          "一、“单位”表每行一个单位，“人员”表每行一个账号；只更新其中一张表时，另一张可以删除或留空。",
          "二、“单位代码”：学校填学校标识码，教育行政部门填行政区划代码；“账号”和“单位代码”只能用半角字母和数字，请按文本填写。",
          "三、“单位类别”填"
              + titles(RegisterWords.KINDS)
              + "；“上级单位代码”：学校填所在地市级教育行政部门（县属学校填所在县级部门，或省级单位），县级填所属市级，市级填省级单位，省级留空。",
          "四、“办学层次”填"
              + titles(RegisterWords.SCHOOL_TYPES)
              + "；“隶属关系”填"
              + titles(RegisterWords.AFFILIATIONS)
              + "；这两列和“平台注册”（是、否）为学校必填。",
          "五、“角色”填" + titles(RegisterWords.ROLES) + "；学校、市县级单位的人员分别只能是学校经办人、市县级审核员，其余角色属省级单位。",
          "六、“状态”填启用或停用，不填按启用；停用后立即不能登录和办理，已认领的待办退回本单位。",
          "七、再次导入时，代码或账号已有的按新内容更新，没有的新增，不会删除；有错误时整份不导入。",
          "八、新增和重新启用的账号由系统发放初始密码，只在导入后提供一次下载；首次登录须修改密码。",
          "九、“岗位”供有校内审批的学校填写，多个用顿号分开，名称与学校办法一致；只负责一个二级学院的写明学院，如“二级学院（信息工程学院）”，该学院的填报人同样写明，如“试点负责人（信息工程学院）”。",
          "十、“评审专家”导入后，由省级审核单位在“专家评审”页登记每位专家的所在单位、所在学校标识码和专业大类（专业代码前两位，多个用顿号分开，不填为全部）；未登记的不能参加评审。");

  private RegisterTemplate() {}

  static void write(OutputStream out, DirectoryEntries entries) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TemplateStyles styles = new TemplateStyles(workbook);
      TemplateSheet units = new TemplateSheet(workbook, RegisterReader.UNITS, styles, LAST_ROW);
      units.header(RegisterColumns.UNITS, RegisterTemplate::width);
      choose(units, RegisterColumns.UNITS.indexOf(RegisterColumns.KIND), RegisterWords.KINDS);
      choose(
          units,
          RegisterColumns.UNITS.indexOf(RegisterColumns.SCHOOL_TYPE),
          RegisterWords.SCHOOL_TYPES);
      choose(
          units,
          RegisterColumns.UNITS.indexOf(RegisterColumns.AFFILIATION),
          RegisterWords.AFFILIATIONS);
      choose(
          units,
          RegisterColumns.UNITS.indexOf(RegisterColumns.REGISTERED),
          RegisterWords.YES_OR_NO);
      entries.units().forEach(unit -> line(units, cells(unit), styles));
      TemplateSheet people = new TemplateSheet(workbook, RegisterReader.PEOPLE, styles, LAST_ROW);
      people.header(RegisterColumns.PEOPLE, RegisterTemplate::width);
      choose(people, RegisterColumns.PEOPLE.indexOf(RegisterColumns.ROLE), RegisterWords.ROLES);
      choose(people, RegisterColumns.PEOPLE.indexOf(RegisterColumns.STATE), RegisterWords.STATES);
      entries.people().forEach(person -> line(people, cells(person), styles));
      TemplateSheet.instructions(workbook, INSTRUCTIONS, styles);
      workbook.setActiveSheet(0);
      workbook.write(out);
    }
  }

  private static List<String> cells(UnitEntry unit) {
    return Arrays.asList(
        unit.code(),
        unit.name(),
        unit.kind().label(),
        SchoolTypes.title(unit.schoolType()),
        Affiliations.title(unit.affiliation()),
        text(unit.superiorCode()),
        unit.platformRegistered() ? "是" : "否",
        text(unit.contactName()),
        text(unit.contactPhone()),
        text(unit.contactEmail()));
  }

  private static List<String> cells(PersonEntry person) {
    return List.of(
        person.account(),
        person.name(),
        person.unitCode(),
        person.role().label(),
        text(person.email()),
        text(person.post()),
        person.active() ? "启用" : "停用");
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }

  private static void line(TemplateSheet sheet, List<String> cells, TemplateStyles styles) {
    Row row = sheet.nextRow();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        TextCells.put(row.createCell(i), cells.get(i), styles.text(), styles.quoted());
      }
    }
  }

  private static int width(Column column) {
    return column.title().endsWith("名称") ? 30 : 18;
  }

  private static void choose(TemplateSheet sheet, int column, Choice<?> choice) {
    sheet.choose(
        column,
        helper -> helper.createExplicitListConstraint(choice.titles().toArray(String[]::new)),
        "请从列表中选择",
        titles(choice));
  }

  private static String titles(Choice<?> choice) {
    return String.join("、", choice.titles());
  }
}
