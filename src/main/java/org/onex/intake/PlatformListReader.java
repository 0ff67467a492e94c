package org.onex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.ComparableText;

/** Reads the list that the national platform exports, whose exact columns nobody promises. */
final class PlatformListReader {

  private static final Column SCHOOL =
      Column.required("学校标识码", "学校代码", "院校代码", "院校标识码", "学校编码").fillingDown();
  private static final Column CERTIFICATE =
      Column.required("证书名称", "证书", "职业技能等级证书", "职业技能等级证书名称").fillingDown();
  private static final Column LEVEL =
      Column.required("等级", "证书等级", "级别", "证书级别", "考核等级").fillingDown();
  private static final Column MAJOR = Column.required("专业代码", "专业编码");
  private static final Column HEADCOUNT =
      Column.required("申报人数", "计划人数", "考核计划人数", "考核人数", "申报规模", "批准人数", "指标数");
  private static final List<Column> COLUMNS = List.of(SCHOOL, CERTIFICATE, LEVEL, MAJOR, HEADCOUNT);

  private PlatformListReader() {}

  static Imported<PlatformLine> read(WorkbookFile file) {
    TableReader.Table table = TableReader.read(file, COLUMNS);
    List<IntakeProblem> problems = new ArrayList<>(table.problems());
    List<PlatformLine> lines = new ArrayList<>();
    for (TableRow row : table.rows()) {
      RowReader reader = new RowReader(row, problems);
      String school = reader.required(SCHOOL);
      String certificate = reader.required(CERTIFICATE);
      String level = reader.required(LEVEL);
      String major = ComparableText.key(reader.required(MAJOR)).toUpperCase(Locale.ROOT);
      @Nullable Integer headcount = reader.whole(HEADCOUNT, 0);
      if (headcount != null && reader.sound()) {
        lines.add(
            new PlatformLine(
                ComparableText.key(school),
                certificate,
                CertificateGrades.find(level).orElse(level),
                major,
                headcount));
      }
    }
    return new Imported<>(table.rows().size(), lines, problems);
  }
}
