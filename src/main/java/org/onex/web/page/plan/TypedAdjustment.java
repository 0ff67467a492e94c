package org.onex.web.page.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.plan.AdjustmentRequest;
import org.onex.plan.AdjustmentView;
import org.onex.plan.Plan;
import org.onex.plan.PlanLine;
import org.springframework.util.MultiValueMap;

/** The rows of 调整考核计划: as they are shown, as they were typed, and the request they make. */
final class TypedAdjustment {

  private TypedAdjustment() {}

  /** One row of the form; what was typed waits in the session, which lies in the database. */
  record Row(String level, String majorCode, String majorName, String now, String wanted)
      implements Serializable {

    static final Row EMPTY = new Row("", "", "", "—", "");

    boolean isEmpty() {
      return majorCode.isEmpty() && wanted.isEmpty();
    }
  }

  /** The plan's lines, or those of the request that came back, and an empty one. */
  static List<Row> rows(Plan plan, Optional<AdjustmentView> open) {
    List<Row> rows = new ArrayList<>();
    if (open.isPresent()) {
      for (AdjustmentView.Line line : open.get().lines()) {
        rows.add(
            row(line.level(), line.majorCode(), line.majorName(), line.before(), line.after()));
      }
    } else {
      for (PlanLine line : plan.current().lines()) {
        int now = line.headcount();
        rows.add(row(line.level(), line.majorCode(), line.majorName(), now, now));
      }
    }
    rows.add(Row.EMPTY);
    return rows;
  }

  private static Row row(String level, String code, String name, int now, int wanted) {
    return new Row(level, code, name, String.valueOf(now), String.valueOf(wanted));
  }

  /** Rows come as columns of equal length. */
  static List<Row> typed(MultiValueMap<String, String> form) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < form.getOrDefault("level", List.of()).size(); i++) {
      rows.add(
          new Row(
              cell(form, "level", i),
              cell(form, "majorCode", i),
              cell(form, "majorName", i),
              cell(form, "now", i),
              cell(form, "headcount", i)));
    }
    return rows;
  }

  static AdjustmentRequest request(MultiValueMap<String, String> form) {
    List<AdjustmentRequest.Line> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Row row : typed(form)) {
      if (row.wanted().matches("\\d{1,6}")) {
        lines.add(
            new AdjustmentRequest.Line(
                null,
                row.level(),
                row.majorCode(),
                row.majorName(),
                Integer.parseInt(row.wanted())));
      } else if (!row.isEmpty()) {
        problems.add(
            "%s %s 的调整后人数“%s”不是整数，请改为整数（0 表示取消该行）。"
                .formatted(row.level(), row.majorCode(), row.wanted()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal("ADJUSTMENT_INVALID", String.join("\n", problems));
    }
    return new AdjustmentRequest(
        lines, text(form.getFirst("reason")), form.getFirst("explanation"));
  }

  private static String cell(MultiValueMap<String, String> form, String name, int row) {
    List<String> column = form.getOrDefault(name, List.of());
    return row < column.size() ? text(column.get(row)) : "";
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
