package org.onex.office;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the form for changing a plan; the notice names it and shows no columns. */
public final class AdjustmentWorkbook {

  private AdjustmentWorkbook() {}

  public static void write(OutputStream out, AdjustmentForm form) {
    List<Row> rows = new ArrayList<>(rows(form));
    rows.add(total(form));
    WorkbookOut.write(
        out,
        new TableSheet<>(
            "申请表",
            "1+X职业技能等级证书" + form.title(),
            List.of(
                "申请单位（盖章）：%s（%s）".formatted(form.school(), form.schoolCode()),
                "证书名称：%s　　申报批次：%s".formatted(form.certificate(), form.season()),
                "考核计划编号：%s　　调整申请编号：%s".formatted(form.planNumber(), form.number()),
                "调整理由：" + form.reason()),
            List.of(
                new TableSheet.Column<>("序号", 6, Row::ordinal),
                new TableSheet.Column<>("等级", 8, row -> row.line().level()),
                new TableSheet.Column<>("专业代码", 12, row -> row.line().majorCode()),
                new TableSheet.Column<>("专业名称", 30, row -> row.line().majorName()),
                new TableSheet.Column<>("原计划人数", 12, row -> row.line().before()),
                new TableSheet.Column<>("调整后人数", 12, row -> row.line().after()),
                new TableSheet.Column<>("增减人数", 12, Row::difference)),
            rows.stream(),
            footer(form)));
  }

  private static List<Row> rows(AdjustmentForm form) {
    return IntStream.range(0, form.lines().size())
        .mapToObj(i -> new Row(String.valueOf(i + 1), form.lines().get(i)))
        .toList();
  }

  private static Row total(AdjustmentForm form) {
    return new Row(
        "合计",
        new AdjustmentForm.Line(
            "",
            "",
            "",
            form.lines().stream().mapToInt(AdjustmentForm.Line::before).sum(),
            form.lines().stream().mapToInt(AdjustmentForm.Line::after).sum()));
  }

  private static List<String> footer(AdjustmentForm form) {
    List<String> lines = new ArrayList<>();
    for (String consent : form.consents()) {
      lines.add("");
      lines.add(consent + "（签字）：　　　　　　　　　　年　　月　　日");
    }
    lines.add("");
    lines.add("学校意见（盖公章）：　　　　　　　　　　　　　年　　月　　日");
    lines.add("");
    lines.add("注：通知未附本表样式，栏目为本系统设计。");
    return lines;
  }

  private record Row(String ordinal, AdjustmentForm.Line line) {
    int difference() {
      return line.after() - line.before();
    }
  }
}
