package org.onex.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onex.notice.FormContent;
import org.onex.notice.FormRow;
import org.onex.office.FormDocument;
import org.onex.office.FormDocument.Block;

/** Turns the rows of a form and what was written into what is printed. */
record FormPrint(FilingForms.Sheet sheet, List<FilingLine> lines, String certificate) {

  private static final String COVER = "封面";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Map<String, List<FormRow>> sections =
        sheet.rows().stream()
            .collect(
                Collectors.groupingBy(FormRow::section, LinkedHashMap::new, Collectors.toList()));
    sections.forEach((section, rows) -> section(section, rows, blocks));
    return blocks;
  }

  private void section(String section, List<FormRow> rows, List<Block> blocks) {
    if (section.equals(COVER)) {
      blocks.add(new FormDocument.Cover(rows.stream().map(this::pair).toList()));
      return;
    }
    blocks.add(new FormDocument.Heading(section));
    List<FormDocument.Pair> pairs = new ArrayList<>();
    String table = "";
    for (FormRow row : rows) {
      boolean alone = row.isRepeated() || !isPair(row);
      if (alone && !pairs.isEmpty()) {
        blocks.add(new FormDocument.Pairs(List.copyOf(pairs)));
        pairs.clear();
      }
      if (!alone) {
        pairs.add(pair(row));
      } else if (!row.isRepeated()) {
        blocks.add(alone(row));
      } else if (!row.table().equals(table)) {
        blocks.add(table(rows, row.table()));
      }
      table = row.table();
    }
    if (!pairs.isEmpty()) {
      blocks.add(new FormDocument.Pairs(pairs));
    }
  }

  private static boolean isPair(FormRow row) {
    return switch (row.kind()) {
      case PLAN, OPINION, NOTE -> false;
      default -> true;
    };
  }

  private Block alone(FormRow row) {
    return switch (row.kind()) {
      case PLAN -> plan();
      case OPINION -> new FormDocument.Opinion(row.label());
      default -> new FormDocument.Note(row.label());
    };
  }

  private FormDocument.Pair pair(FormRow row) {
    return new FormDocument.Pair(
        row.label(),
        switch (row.kind()) {
          case CERTIFICATE -> certificate;
          case MAJORS -> majors();
          default -> sheet.content().field(row.field());
        });
  }

  private String majors() {
    return lines.stream()
        .map(line -> "%s（%s）%d人".formatted(line.majorName(), line.level(), line.headcount()))
        .collect(Collectors.joining("；"));
  }

  /** One major per row, as the note of the form asks. */
  private FormDocument.Grid plan() {
    return new FormDocument.Grid(
        List.of("证书名称", "证书等级", "拟申报专业", "本专业在校学生数", "本专业专任教师数", "申请培训人数"),
        lines.stream()
            .map(
                line ->
                    List.of(
                        certificate,
                        line.level(),
                        line.majorName(),
                        String.valueOf(line.enrolled()),
                        String.valueOf(line.teachers()),
                        String.valueOf(line.headcount())))
            .toList());
  }

  private FormDocument.Grid table(List<FormRow> rows, String table) {
    List<FormRow> columns = rows.stream().filter(row -> row.table().equals(table)).toList();
    FormContent content = sheet.content();
    return new FormDocument.Grid(
        columns.stream().map(FormRow::label).toList(),
        content.rows(table).stream()
            .map(
                typed ->
                    columns.stream().map(column -> typed.getOrDefault(column.field(), "")).toList())
            .toList());
  }
}
