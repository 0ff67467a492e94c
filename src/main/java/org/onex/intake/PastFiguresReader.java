package org.onex.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.Certificates;
import org.onex.catalogue.ComparableText;
import org.onex.catalogue.PastFigures;
import org.onex.directory.Institution;
import org.onex.notice.FilingFacts;

/** Reads 历年考核统计表. The notice only names it (考核规模、完成率、发证率); its columns are ours. */
final class PastFiguresReader {

  private static final Column SCHOOL = Column.required("学校标识码", "学校代码", "院校代码").fillingDown();
  private static final Column CERTIFICATE = Column.required("证书名称", "证书", "职业技能等级证书").fillingDown();
  private static final Column YEAR = Column.required("年度", "年份", "考核年度").fillingDown();
  private static final Column PLANNED = Column.required("考核规模", "计划人数", "考核计划", "计划考核人数");
  private static final Column COMPLETED = Column.required("完成人数", "完成考核人数", "完成数");
  private static final Column SAT = Column.optional("参考人数", "实考人数", "参加考核人数");
  private static final Column PASSED = Column.optional("通过人数", "合格人数");
  private static final Column ISSUED = Column.required("发证人数", "发证数", "颁证人数", "获证人数");
  private static final List<Column> COLUMNS =
      List.of(SCHOOL, CERTIFICATE, YEAR, PLANNED, COMPLETED, SAT, PASSED, ISSUED);
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2099;

  private final Certificates certificates;
  private final Map<String, Institution> schools = new HashMap<>();

  PastFiguresReader(Certificates certificates, Collection<Institution> schools) {
    this.certificates = certificates;
    schools.forEach(school -> this.schools.put(ComparableText.key(school.code()), school));
  }

  Imported<PastFigures> read(WorkbookFile file) {
    TableReader.Table table = TableReader.read(file, COLUMNS);
    List<IntakeProblem> problems = new ArrayList<>(table.problems());
    List<PastFigures> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (TableRow row : table.rows()) {
      RowReader reader = new RowReader(row, problems);
      @Nullable PastFigures figures = figures(reader);
      if (figures != null) {
        String key = figures.schoolId() + figures.certificateId() + figures.year();
        Integer first = seen.putIfAbsent(key, row.row().number());
        if (first == null) {
          entries.add(figures);
        } else {
          reader.error(YEAR, "同一学校、证书、年度与第 %d 行重复，请合并为一行。".formatted(first));
        }
      }
    }
    return new Imported<>(table.rows().size(), entries, problems);
  }

  private @Nullable PastFigures figures(RowReader row) {
    @Nullable Institution school = school(row);
    @Nullable Certificate certificate = certificate(row);
    @Nullable Integer year = row.whole(YEAR, FIRST_YEAR);
    @Nullable Integer planned = row.whole(PLANNED, 0);
    @Nullable Integer completed = row.whole(COMPLETED, 0);
    @Nullable Integer sat = row.optionalWhole(SAT, 0);
    @Nullable Integer passed = row.optionalWhole(PASSED, 0);
    @Nullable Integer issued = row.whole(ISSUED, 0);
    if (year != null && year > LAST_YEAR) {
      row.error(YEAR, "“年度”填写的是“%s”，请填四位年份，如 2026。".formatted(year));
    }
    if (sat != null && passed != null && passed > sat) {
      row.error(PASSED, "通过人数 %d 多于参考人数 %d，请核对。".formatted(passed, sat));
    }
    if (school == null || certificate == null || year == null || planned == null) {
      return null;
    }
    return completed == null || issued == null || !row.sound()
        ? null
        : new PastFigures(
            school.id(),
            certificate.id(),
            new FilingFacts.PastYear(year, planned, completed, sat, passed, issued));
  }

  private @Nullable Institution school(RowReader row) {
    String code = row.required(SCHOOL);
    @Nullable Institution school = schools.get(ComparableText.key(code));
    if (school == null && !code.isEmpty()) {
      row.error(SCHOOL, "系统中没有学校标识码“%s”，请核对，或先登记该学校。".formatted(code));
    }
    return school;
  }

  private @Nullable Certificate certificate(RowReader row) {
    String name = row.required(CERTIFICATE);
    @Nullable Certificate certificate = certificates.find(name).orElse(null);
    if (certificate == null && !name.isEmpty()) {
      row.error(CERTIFICATE, "证书目录中没有“%s”，请改为目录中的名称，或先导入证书目录。".formatted(name));
    }
    return certificate;
  }
}
