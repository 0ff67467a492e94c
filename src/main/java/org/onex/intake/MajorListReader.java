package org.onex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onex.catalogue.ComparableText;
import org.onex.catalogue.Major;

/** Reads a list of majors, with which an administrator completes the one that is shipped. */
final class MajorListReader {

  private static final Column CODE = Column.required("专业代码", "代码", "专业编码");
  private static final Column NAME = Column.required("专业名称", "专业");
  private static final Column LEVEL = Column.required("办学层次", "层次", "学历层次", "教育层次").fillingDown();
  private static final Column CLASS = Column.optional("专业类", "所属专业类").fillingDown();
  private static final List<Column> COLUMNS = List.of(CODE, NAME, LEVEL, CLASS);

  private MajorListReader() {}

  static Imported<Major> read(WorkbookFile file) {
    TableReader.Table table = TableReader.read(file, COLUMNS);
    List<IntakeProblem> problems = new ArrayList<>(table.problems());
    List<Major> entries = new ArrayList<>();
    for (TableRow row : table.rows()) {
      RowReader reader = new RowReader(row, problems);
      Major major =
          new Major(code(reader), reader.required(NAME), level(reader), reader.limited(CLASS, 100));
      if (reader.sound()) {
        entries.add(major);
      }
    }
    return new Imported<>(table.rows().size(), entries, problems);
  }

  private static String code(RowReader row) {
    String text = row.required(CODE);
    String code = ComparableText.key(text).toUpperCase(Locale.ROOT);
    if (!text.isEmpty() && !code.matches("[0-9]{6}[A-Z]{0,2}")) {
      row.error(CODE, "“专业代码”填写的是“%s”，应为 6 位数字（本科可带字母），请改正。".formatted(text));
    }
    return code;
  }

  private static String level(RowReader row) {
    String text = row.required(LEVEL);
    return switch (ComparableText.key(text)) {
      case "中职", "中等职业教育", "voc_secondary" -> "voc_secondary";
      case "高职", "高职专科", "高等职业教育专科", "voc_associate" -> "voc_associate";
      case "高职本科", "职业本科", "高等职业教育本科", "voc_bachelor" -> "voc_bachelor";
      case "本科", "普通本科", "应用型本科", "bachelor" -> "bachelor";
      case "" -> "";
      default -> {
        row.error(LEVEL, "“办学层次”填写的是“%s”，请填中职、高职专科、高职本科或普通本科。".formatted(text));
        yield "";
      }
    };
  }
}
