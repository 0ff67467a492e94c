package org.onex.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;

/** Reads the sheet on which a meeting of experts wrote its conclusions. */
final class ExpertSheetReader {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_OPINION = 2000;

  private static final Column NUMBER = Column.required("申报编号", "备案编号", "项目编号", "编号");
  private static final Column EXPERTS = Column.required("评审专家", "专家", "专家姓名", "专家组成员");
  private static final Column CONCLUSION = Column.required("评审结论", "结论", "专家结论", "审核结论");
  private static final Column OPINION = Column.required("评审意见", "意见", "专家意见", "论证意见");
  private static final List<Column> COLUMNS = List.of(NUMBER, EXPERTS, CONCLUSION, OPINION);
  private static final Choice<Decision> CONCLUSIONS =
      Choice.of(Map.of("通过", Decision.APPROVE, "退回修改", Decision.RETURN, "不通过", Decision.REJECT))
          .or("同意", Decision.APPROVE)
          .or("审核不通过", Decision.REJECT)
          .or("不同意", Decision.REJECT)
          .or("退回", Decision.RETURN);

  private ExpertSheetReader() {}

  static Imported<ExpertLine> read(WorkbookFile file) {
    TableReader.Table table = TableReader.read(file, COLUMNS);
    List<IntakeProblem> problems = new ArrayList<>(table.problems());
    List<ExpertLine> lines = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (TableRow row : table.rows()) {
      RowReader reader = new RowReader(row, problems);
      String number = reader.required(NUMBER);
      List<String> experts = experts(reader);
      @Nullable Decision conclusion = CONCLUSIONS.required(reader, CONCLUSION);
      String opinion = reader.limited(OPINION, LONGEST_OPINION);
      if (opinion.isEmpty()) {
        reader.error(OPINION, "“评审意见”未填写，请写明专家意见和依据。");
      }
      @Nullable Integer earlier = seen.putIfAbsent(number, row.row().number());
      if (earlier != null && !number.isEmpty()) {
        reader.error(NUMBER, "申报编号“%s”与第 %d 行重复，请合并为一行。".formatted(number, earlier));
      }
      if (conclusion != null && reader.sound()) {
        lines.add(
            new ExpertLine(
                "第 %d 行".formatted(row.row().number()), number, experts, conclusion, opinion));
      }
    }
    return new Imported<>(table.rows().size(), lines, problems);
  }

  private static List<String> experts(RowReader reader) {
    String cell = reader.required(EXPERTS);
    List<String> names =
        Stream.of(cell.split("[、,，;；/\\s]+"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (names.isEmpty() && !cell.isEmpty()) {
      reader.error(EXPERTS, "“评审专家”没有写明姓名，请填写专家库中专家的姓名。");
    }
    names.stream()
        .filter(name -> name.length() > LONGEST_NAME)
        .findFirst()
        .ifPresent(
            name ->
                reader.error(EXPERTS, "专家姓名“%s…”过长，请用顿号分隔各位专家。".formatted(name.substring(0, 10))));
    return names;
  }
}
