package org.onex.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.Certificates;
import org.onex.catalogue.ExamParts;
import org.onex.catalogue.Majors;
import org.onex.directory.Institution;
import org.onex.notice.FilingFacts.ExamPart;

/**
 * Turns the rows of a filing workbook into drafts. Whether a filing meets the notice is not asked
 * here: that is for the rules, with the same words on every way in.
 */
final class FilingSheetReader {

  /** The template's example row carries this remark and is passed over. */
  static final String EXAMPLE = "示例";

  private static final int LONGEST_NOTE = 500;

  private final Certificates certificates;
  private final MajorReader majors;
  private final SchoolReader schools;

  FilingSheetReader(Certificates certificates, Majors majors, Collection<Institution> schools) {
    this.certificates = certificates;
    this.majors = new MajorReader(majors);
    this.schools = new SchoolReader(schools);
  }

  IntakeResult read(WorkbookFile file) {
    TableReader.Table table = TableReader.read(file, FilingColumns.ALL);
    List<IntakeProblem> problems = new ArrayList<>(table.problems());
    Map<String, DraftUnderWay> drafts = new LinkedHashMap<>();
    int rows = 0;
    for (TableRow row : table.rows()) {
      if (!row.text(FilingColumns.NOTE).startsWith(EXAMPLE)) {
        rows++;
        read(new RowReader(row, problems), drafts);
      }
    }
    return new IntakeResult(
        rows,
        drafts.values().stream().map(DraftUnderWay::done).toList(),
        problems,
        table.headers().stream()
            .collect(Collectors.toMap(Header::sheet, Header::row, (first, second) -> first)));
  }

  private void read(RowReader row, Map<String, DraftUnderWay> drafts) {
    @Nullable Institution school = schools.read(row);
    @Nullable Certificate certificate = certificate(row);
    FilingDraft.@Nullable Line line = line(row);
    var meeting = row.optionalDate(FilingColumns.MEETING);
    if (school == null || certificate == null) {
      return;
    }
    DraftUnderWay draft =
        drafts.computeIfAbsent(
            school.id() + "\n" + certificate.id(), key -> new DraftUnderWay(school, certificate));
    draft.add(row, line, meeting);
  }

  private @Nullable Certificate certificate(RowReader row) {
    String name = row.required(FilingColumns.CERTIFICATE);
    if (name.isEmpty()) {
      return null;
    }
    var found = certificates.find(name);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> nearest = certificates.nearest(name);
    String remedy =
        nearest.isEmpty()
            ? "请按“职业技能等级证书信息管理服务平台”公布的名称填写，或联系省级办公室补录目录。"
            : "是否为：" + String.join("、", nearest) + "？请改为目录中的名称。";
    row.error(FilingColumns.CERTIFICATE, "证书目录中没有“%s”，%s".formatted(name, remedy));
    return null;
  }

  private FilingDraft.@Nullable Line line(RowReader row) {
    @Nullable String level = level(row);
    MajorReader.@Nullable Read major = majors.read(row);
    @Nullable Integer enrolled = row.whole(FilingColumns.ENROLLED, 0);
    @Nullable Integer teachers = row.whole(FilingColumns.TEACHERS, 0);
    @Nullable Integer headcount = row.whole(FilingColumns.HEADCOUNT, 1);
    @Nullable BigDecimal fee = row.optionalAmount(FilingColumns.FEE);
    List<ExamPart> exam = exam(row);
    String note = row.limited(FilingColumns.NOTE, LONGEST_NOTE);
    if (level == null || major == null || enrolled == null || teachers == null) {
      return null;
    }
    if (headcount == null || !row.sound()) {
      return null;
    }
    return new FilingDraft.Line(
        level,
        major.code(),
        major.name(),
        major.known(),
        enrolled,
        teachers,
        headcount,
        fee,
        exam,
        note,
        row.row().row().sheet(),
        row.row().row().number());
  }

  private static @Nullable String level(RowReader row) {
    String text = row.required(FilingColumns.LEVEL);
    if (text.isEmpty()) {
      return null;
    }
    var level = CertificateGrades.find(text);
    if (level.isEmpty()) {
      row.error(
          FilingColumns.LEVEL, "“等级”填写的是“%s”，每行只能填初级、中级、高级中的一个；同一证书申报多个等级的，请分行填写。".formatted(text));
    }
    return level.orElse(null);
  }

  private static List<ExamPart> exam(RowReader row) {
    String text = row.text(FilingColumns.EXAM);
    if (text.isEmpty()) {
      return List.of();
    }
    var parts = ExamParts.read(text);
    if (parts.isEmpty()) {
      row.error(
          FilingColumns.EXAM,
          "“考核形式”填写的是“%s”，无法识别；请填纸笔考试、机考、一般实操或特殊实操，混合考核请写明分值，如“机考:40;一般实操:60”。".formatted(text));
    }
    return parts.orElse(List.of());
  }
}
