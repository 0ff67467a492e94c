package org.onex.intake;

import java.util.ArrayList;
import java.util.List;
import org.onex.directory.DirectoryEntries;
import org.onex.directory.ExistingDirectory;
import org.onex.directory.Refusal;
import org.onex.intake.IntakeProblem.Severity;
import org.onex.intake.TableReader.Table;

/** Reads one workbook with the sheets 单位 and 人员; either may be missing, not both. */
final class RegisterReader {

  static final String UNITS = "单位";
  static final String PEOPLE = "人员";

  private RegisterReader() {}

  static ImportedRegister read(WorkbookFile file, ExistingDirectory existingDirectory) {
    Table units = TableReader.readIfThere(file, RegisterColumns.UNITS);
    Table people = TableReader.readIfThere(file, RegisterColumns.PEOPLE);
    List<IntakeProblem> problems = new ArrayList<>(units.problems());
    problems.addAll(people.problems());
    problems.addAll(sheetsWithoutHeader(units, people));
    if (units.headers().isEmpty() && people.headers().isEmpty() && problems.isEmpty()) {
      throw new Refusal("NO_HEADER", "工作簿内没有找到“单位”“人员”两张表的表头，请下载系统模板、按模板填写后重新上传。");
    }
    UnitReader unitReader = new UnitReader(existingDirectory, problems);
    units.rows().forEach(unitReader::row);
    unitReader.finish();
    PersonReader personReader = new PersonReader(existingDirectory, unitReader, problems);
    people.rows().forEach(personReader::row);
    return new ImportedRegister(
        units.rows().size(),
        people.rows().size(),
        new DirectoryEntries(unitReader.entries(), personReader.entries()),
        problems);
  }

  /** A sheet that is named as ours but cannot be recognised must not be left out in silence. */
  private static List<IntakeProblem> sheetsWithoutHeader(Table units, Table people) {
    List<IntakeProblem> problems = new ArrayList<>();
    unread(units, UNITS, RegisterColumns.UNITS, problems);
    unread(people, PEOPLE, RegisterColumns.PEOPLE, problems);
    return problems;
  }

  private static void unread(
      Table table, String named, List<Column> columns, List<IntakeProblem> problems) {
    table.withoutHeader().stream()
        .filter(sheet -> sheet.strip().equals(named))
        .forEach(
            sheet ->
                problems.add(
                    new IntakeProblem(
                        sheet,
                        0,
                        "",
                        "",
                        "",
                        "工作表“%s”没有找到表头，应含列：%s；请按系统模板补上表头后重新上传。"
                            .formatted(
                                sheet,
                                String.join(
                                    "、",
                                    columns.stream()
                                        .filter(Column::required)
                                        .map(Column::title)
                                        .toList())),
                        Severity.ERROR)));
  }
}
