package org.onex.web.page.filing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.ExamParts;
import org.onex.catalogue.Major;
import org.onex.catalogue.Majors;
import org.onex.filing.FilingLine;
import org.onex.notice.FilingFacts;
import org.springframework.util.MultiValueMap;

/**
 * The lines of a filing as they were typed, and everything in them that cannot be kept. Rows left
 * quite empty are not there.
 */
public final class TypedLines {

  private static final int MOST = 1_000_000;

  private final List<Row> rows;
  private final List<String> problems = new ArrayList<>();

  private TypedLines(List<Row> rows) {
    this.rows = rows;
  }

  /** One row, as text. */
  public record Row(
      String level,
      String majorCode,
      String majorName,
      String enrolled,
      String teachers,
      String headcount,
      String fee,
      String exam,
      String note) {

    static final Row EMPTY = new Row("", "", "", "", "", "", "", "", "");

    boolean isEmpty() {
      return (majorCode + majorName + enrolled + teachers + headcount + fee + exam + note)
          .isBlank();
    }

    static Row of(FilingLine line) {
      return new Row(
          line.level(),
          line.majorCode(),
          line.majorName(),
          shown(line.enrolled()),
          shown(line.teachers()),
          shown(line.headcount()),
          line.fee() == null ? "" : line.fee().stripTrailingZeros().toPlainString(),
          line.exam() == null ? "" : ExamParts.written(ExamParts.decoded(line.exam())),
          line.note() == null ? "" : line.note());
    }

    private static String shown(int number) {
      return number == 0 ? "" : Integer.toString(number);
    }
  }

  static TypedLines of(MultiValueMap<String, String> form) {
    int count = Optional.ofNullable(form.get("level")).map(List::size).orElse(0);
    return new TypedLines(
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Row(
                        at(form, "level", i),
                        at(form, "majorCode", i),
                        at(form, "majorName", i),
                        at(form, "enrolled", i),
                        at(form, "teachers", i),
                        at(form, "headcount", i),
                        at(form, "fee", i),
                        at(form, "exam", i),
                        at(form, "note", i)))
            .toList());
  }

  public static TypedLines of(List<Row> rows) {
    return new TypedLines(List.copyOf(rows));
  }

  List<Row> rows() {
    return rows;
  }

  /** The lines to keep; ask for {@link #problems()} afterwards. */
  public List<FilingLine> read(Majors majors) {
    problems.clear();
    if (isTooLong()) {
      problems.add(
          "申报明细共 %d 行，超过一个申报项目 %d 行的上限，请按等级、专业合并后再保存。"
              .formatted(rows.size(), FilingFacts.MOST_LINES));
      return List.of();
    }
    List<FilingLine> lines = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isEmpty()) {
        FilingLine line = line(rows.get(i), i + 1, majors);
        place(line, i + 1, seen);
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isTooLong() {
    return rows.size() > FilingFacts.MOST_LINES;
  }

  /** Figures of one level and major stand on one row, as in the workbook. */
  private void place(FilingLine line, int number, Map<String, Integer> seen) {
    Integer first = line.majorCode().isEmpty() ? null : seen.putIfAbsent(line.key(), number);
    if (first != null) {
      problems.add(
          "第 %d 行与第 %d 行同为“%s、专业 %s”，请合并为一行或删除其中一行。"
              .formatted(number, first, line.level(), line.majorCode()));
    }
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }

  public List<String> majorCodes() {
    return isTooLong() ? List.of() : rows.stream().map(row -> narrow(row.majorCode())).toList();
  }

  private FilingLine line(Row row, int number, Majors majors) {
    String code = text(row.majorCode(), number, "专业代码", 32);
    String name = text(row.majorName(), number, "专业名称", 100);
    return new FilingLine(
        level(text(row.level(), number, "等级", 16)),
        code,
        name.isEmpty() ? majors.find(code).map(Major::name).orElse("") : name,
        number(row.enrolled(), number, "在校生数"),
        number(row.teachers(), number, "专任教师数"),
        number(row.headcount(), number, "申报人数"),
        fee(row.fee(), number),
        exam(row.exam(), number),
        orNull(text(row.note(), number, "备注", 500)));
  }

  /** However a level is written, it is the same one. */
  private static String level(String typed) {
    return CertificateGrades.find(typed).orElse(typed);
  }

  private int number(String typed, int row, String field) {
    String text = narrow(typed);
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > MOST) {
      problems.add("第 %d 行“%s”填写的“%s”不是有效的整数，请填写 0 至 %d 之间的整数。".formatted(row, field, typed, MOST));
      return 0;
    }
    return Integer.parseInt(text);
  }

  private @Nullable BigDecimal fee(String typed, int row) {
    String text = narrow(typed);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
      problems.add("第 %d 行“收费标准”填写的“%s”不是有效金额，请填写数字，最多两位小数，单位元/人次。".formatted(row, typed));
      return null;
    }
    return new BigDecimal(text);
  }

  private @Nullable String exam(String typed, int row) {
    if (typed.isBlank()) {
      return null;
    }
    var parts = ExamParts.read(typed);
    if (parts.isEmpty()) {
      problems.add("第 %d 行“考核形式”填写的“%s”无法识别，请按“机考:40;一般实操:60”的样式填写。".formatted(row, typed));
      return null;
    }
    return ExamParts.coded(parts.get());
  }

  private String text(String typed, int row, String field, int most) {
    String text = typed.strip();
    if (text.length() > most) {
      problems.add("第 %d 行“%s”共 %d 个字，超过 %d 个字的上限，请精简。".formatted(row, field, text.length(), most));
      return text.substring(0, most);
    }
    return field.equals("专业代码") ? narrow(text) : text;
  }

  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String at(MultiValueMap<String, String> form, String field, int index) {
    List<String> values = form.get(field);
    String value = values == null || index >= values.size() ? null : values.get(index);
    return value == null ? "" : value;
  }
}
