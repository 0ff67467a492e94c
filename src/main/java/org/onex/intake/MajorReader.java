package org.onex.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ComparableText;
import org.onex.catalogue.Major;
import org.onex.catalogue.Majors;

/**
 * Reads code and name of a major. The list of majors at hand is incomplete, so that a code it lacks
 * is only a hint; several majors in one cell are an error, their figures must stand apart.
 */
final class MajorReader {

  private static final Pattern CODE = Pattern.compile("[0-9]{6}[A-Z]{0,2}");
  private static final Pattern SEVERAL_CODES =
      Pattern.compile("[0-9]{6}[A-Z]{0,2}([^0-9A-Z]+[0-9]{6}[A-Z]{0,2})+[^0-9A-Z]*");
  private static final Pattern SEVERAL_NAMES = Pattern.compile("[、;；,，/／|]");
  private static final String APART = "一个证书对应多个专业的，各专业数据要分开写，请每个专业单独一行。";
  private static final int LONGEST_NAME = 100;

  private final Majors majors;

  MajorReader(Majors majors) {
    this.majors = majors;
  }

  /** A major as the workbook has it. */
  record Read(String code, String name, boolean known) {}

  @Nullable Read read(RowReader row) {
    String name = row.limited(FilingColumns.MAJOR_NAME, LONGEST_NAME);
    boolean single = !severalNames(row, name);
    @Nullable String code = code(row, name);
    if (code == null || !single) {
      return null;
    }
    var known = majors.find(code);
    if (known.isEmpty()) {
      return unknown(row, code, name);
    }
    String official = known.get().name();
    if (!name.isEmpty() && !ComparableText.key(name).equals(ComparableText.key(official))) {
      row.hint(
          FilingColumns.MAJOR_NAME,
          "专业代码 %s 在目录中为“%s”，表内写的是“%s”，请核对代码与名称是否一致。".formatted(code, official, name));
    }
    return new Read(code, name.isEmpty() ? official : name, true);
  }

  private boolean severalNames(RowReader row, String name) {
    boolean several = SEVERAL_NAMES.matcher(name).find() && majors.named(name).isEmpty();
    if (several) {
      row.error(FilingColumns.MAJOR_NAME, "“专业名称”一格内写了多个专业“%s”，".formatted(name) + APART);
    }
    return several;
  }

  private @Nullable String code(RowReader row, String name) {
    if (row.row().text(FilingColumns.MAJOR_CODE).isEmpty()
        && !row.row().coveredFromAbove(FilingColumns.MAJOR_CODE)
        && !majors.named(name).isEmpty()) {
      row.error(
          FilingColumns.MAJOR_CODE,
          "“专业代码”未填写，目录中“%s”的代码为 %s，请按办学层次选填。".formatted(name, codes(majors.named(name))));
      return null;
    }
    String text = row.required(FilingColumns.MAJOR_CODE);
    if (text.isEmpty()) {
      return null;
    }
    String code = ComparableText.key(text).toUpperCase(Locale.ROOT);
    if (CODE.matcher(code).matches()) {
      return code;
    }
    row.error(
        FilingColumns.MAJOR_CODE,
        SEVERAL_CODES.matcher(code).matches()
            ? "“专业代码”一格内写了多个代码“%s”，".formatted(text) + APART
            : "“专业代码”填写的是“%s”，应为 6 位数字（本科可带字母）；首位为 0 的请先把单元格设为文本格式再填写。".formatted(text));
    return null;
  }

  private static @Nullable Read unknown(RowReader row, String code, String name) {
    if (name.isEmpty()) {
      row.error(FilingColumns.MAJOR_NAME, "已载入的专业目录中没有代码 %s，请填写“专业名称”。".formatted(code));
      return null;
    }
    row.hint(FilingColumns.MAJOR_CODE, "已载入的专业目录（不完整）中没有代码 %s，请核对；确认无误可照常申报。".formatted(code));
    return new Read(code, name, false);
  }

  private static String codes(List<Major> majors) {
    return majors.stream()
        .map(major -> major.code() + "（" + level(major) + "）")
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static String level(Major major) {
    return switch (major.educationLevel()) {
      case "voc_secondary" -> "中职";
      case "voc_associate" -> "高职专科";
      case "voc_bachelor" -> "高职本科";
      default -> "其他";
    };
  }
}
