package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onex.notice.Finding;
import org.onex.notice.FormContent;
import org.onex.notice.FormRow;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;

/**
 * Every field of a form that the notice prints holds what belongs there; all that fails at once.
 */
final class FormsAreFilledIn {

  private static final String RULE = "form_fields";
  private static final int TEXT_LENGTH = 255;
  private static final int LONG_LENGTH = 4000;

  private final Policy policy;

  FormsAreFilledIn(Policy policy) {
    this.policy = policy;
  }

  List<Finding> judge(String form, FormContent content) {
    var findings = new ArrayList<Finding>();
    var rows = policy.form(form).stream().filter(row -> row.kind().isTyped()).toList();
    rows.stream()
        .filter(row -> !row.isRepeated())
        .forEach(row -> field(row, row.label(), content.field(row.field()), findings));
    rows.stream()
        .map(FormRow::table)
        .filter(table -> !table.isEmpty())
        .distinct()
        .forEach(table -> table(ofTable(rows, table), content.rows(table), findings));
    if (findings.isEmpty() && !rows.isEmpty()) {
      findings.add(
          FindingBuilder.of(RULE, rows.get(0).provision())
              .subject(policy.formTitle(form))
              .pass("各栏均已填写（{clause}）。"));
    }
    return findings;
  }

  private static List<FormRow> ofTable(List<FormRow> rows, String table) {
    return rows.stream().filter(row -> row.table().equals(table)).toList();
  }

  private void table(
      List<FormRow> columns, List<Map<String, String>> typed, List<Finding> findings) {
    var first = columns.get(0);
    if (typed.isEmpty() && first.required()) {
      findings.add(problem(first, first.section(), "没有填写（{clause}），请至少填写一行。", "FORM_ROW_MISSING"));
    }
    for (int i = 0; i < typed.size(); i++) {
      for (var column : columns) {
        String place = "第%d行%s".formatted(i + 1, column.label());
        field(column, place, typed.get(i).getOrDefault(column.field(), ""), findings);
      }
    }
  }

  private void field(FormRow row, String place, String typed, List<Finding> findings) {
    if (typed.isBlank()) {
      if (row.required()) {
        findings.add(problem(row, place, "未填写（{clause}），请补填。", "FORM_FIELD_MISSING"));
      }
      return;
    }
    String value = typed.strip();
    Stream.of(complaint(row.kind(), value))
        .filter(complaint -> !complaint.isEmpty())
        .forEach(
            complaint -> findings.add(problem(row, place, complaint, "FORM_FIELD_UNREADABLE")));
  }

  /** What is wrong with a value, with what is wanted; empty when nothing is. */
  private static String complaint(FormRow.Kind kind, String value) {
    return switch (kind) {
      case NUMBER -> value.matches("\\d{1,9}") ? "" : "填写的是“%s”，应为非负整数，请只填阿拉伯数字。".formatted(value);
      case PERCENT ->
          value.matches("(100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?)%?")
              ? ""
              : "填写的是“%s”，应为 0 至 100 的百分比，例如 62.5。".formatted(value);
      case DATE ->
          NoticeTime.date(value).isPresent()
              ? ""
              : "填写的是“%s”，不是有效日期，请按“2027-03-22”填写。".formatted(value);
      case YES_NO ->
          value.equals("是") || value.equals("否") ? "" : "填写的是“%s”，请选择“是”或“否”。".formatted(value);
      case TEXT -> tooLong(value, TEXT_LENGTH);
      case LONG -> tooLong(value, LONG_LENGTH);
      case CERTIFICATE, MAJORS, PLAN, SIGNATURE, OPINION, NOTE -> "";
    };
  }

  private static String tooLong(String value, int most) {
    return value.length() <= most ? "" : "有 %d 个字，超过 %d 字的上限，请精简。".formatted(value.length(), most);
  }

  private Finding problem(FormRow row, String place, String message, String code) {
    return FindingBuilder.of(RULE, row.provision())
        .subject(policy.formTitle(row.form()) + " · " + place)
        .block(code, message);
  }
}
