package org.onex.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.CertificateEntry;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.ComparableText;
import org.onex.catalogue.ExamParts;
import org.onex.notice.FilingFacts.ExamPart;

/** Reads the list of certificates that an administrator keeps from the platform's catalogue. */
final class CertificateReader {

  private static final Column BATCH = Column.required("批次", "证书批次", "公布批次").fillingDown();
  private static final Column SEQUENCE = Column.optional("序号");
  private static final Column ORGANISATION =
      Column.required("培训评价组织", "评价组织", "培训评价组织名称").fillingDown();
  private static final Column NAME = Column.required("证书名称", "证书", "职业技能等级证书名称", "职业技能等级证书");
  private static final Column LEVELS = Column.optional("等级", "证书等级", "级别");
  private static final Column EXAM = Column.optional("考核形式", "考试形式", "考核方式");
  private static final Column FEE = Column.optional("公布收费标准", "收费标准", "考核费用标准", "考核费用");
  private static final Column MINIMUM = Column.optional("开考最低人数", "最低开考人数", "最低人数");
  private static final Column WITHDRAWN = Column.optional("是否取消", "已取消");
  private static final List<Column> COLUMNS =
      List.of(BATCH, SEQUENCE, ORGANISATION, NAME, LEVELS, EXAM, FEE, MINIMUM, WITHDRAWN);

  private static final Map<String, Integer> BATCHES =
      Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "首", 1);
  private static final int LONGEST_NAME = 200;

  private CertificateReader() {}

  static Imported<CertificateEntry> read(WorkbookFile file) {
    TableReader.Table table = TableReader.read(file, COLUMNS);
    List<IntakeProblem> problems = new ArrayList<>(table.problems());
    List<CertificateEntry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (TableRow row : table.rows()) {
      RowReader reader = new RowReader(row, problems);
      CertificateEntry entry = entry(reader);
      Integer first =
          seen.putIfAbsent(ComparableText.certificateKey(entry.name()), row.row().number());
      if (first != null && !entry.name().isEmpty()) {
        reader.error(NAME, "证书“%s”与第 %d 行重复，请删除其中一行。".formatted(entry.name(), first));
      }
      if (reader.sound()) {
        entries.add(entry);
      }
    }
    return new Imported<>(table.rows().size(), entries, problems);
  }

  private static CertificateEntry entry(RowReader row) {
    String name = row.required(NAME);
    if (name.length() > LONGEST_NAME) {
      row.error(NAME, "“证书名称”超过 %d 字，请核对。".formatted(LONGEST_NAME));
    }
    @Nullable Integer batch = batch(row);
    @Nullable Integer sequence = row.optionalWhole(SEQUENCE, 1);
    String organisation = row.required(ORGANISATION);
    @Nullable BigDecimal fee = row.optionalAmount(FEE);
    @Nullable Integer minimum = row.optionalWhole(MINIMUM, 1);
    boolean withdrawn = Set.of("是", "已取消", "取消", "true").contains(row.text(WITHDRAWN));
    return new CertificateEntry(
        name,
        batch,
        sequence,
        organisation,
        levels(row),
        exam(row),
        fee,
        minimum,
        withdrawn,
        false);
  }

  private static @Nullable Integer batch(RowReader row) {
    String text = row.required(BATCH);
    String key = ComparableText.key(text).replaceAll("[第批次]", "");
    if (key.matches("[1-9]")) {
      return Integer.valueOf(key);
    }
    @Nullable Integer batch = BATCHES.get(key);
    if (batch == null && !text.isEmpty()) {
      row.error(BATCH, "“批次”填写的是“%s”，请填数字，如 1。".formatted(text));
    }
    return batch;
  }

  private static Set<String> levels(RowReader row) {
    Set<String> levels = new LinkedHashSet<>();
    for (String piece : row.text(LEVELS).split("[、,，;；/\\s]+", -1)) {
      var level = CertificateGrades.find(piece);
      level.ifPresent(levels::add);
      if (level.isEmpty() && !piece.isEmpty()) {
        row.error(LEVELS, "“等级”中的“%s”无法识别，请填初级、中级、高级，多个等级用顿号分开。".formatted(piece));
      }
    }
    return levels;
  }

  private static List<ExamPart> exam(RowReader row) {
    String text = row.text(EXAM);
    var parts = ExamParts.read(text);
    if (parts.isEmpty() && !text.isEmpty()) {
      row.error(EXAM, "“考核形式”填写的是“%s”，无法识别，请按“机考:40;一般实操:60”的格式填写。".formatted(text));
    }
    return parts.orElse(List.of());
  }
}
