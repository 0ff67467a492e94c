package org.onex.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Basis;
import org.onex.policy.Meeting;
import org.onex.policy.NoticeTime;
import org.onex.policy.Provision;
import org.onex.policy.Strength;

/** Typed access to the cells of one row; what does not fit becomes a problem, not a guess. */
final class RowReader {

  private final DmnTables.Row row;
  private final Problems problems;
  private final String number;

  /**
   * @param number of the notice, which every clause is quoted with
   */
  RowReader(DmnTables.Row row, Problems problems, String number) {
    this.row = row;
    this.problems = problems;
    this.number = number;
  }

  List<String> list(String column) {
    return row.cells().getOrDefault(column, Cell.EMPTY).values();
  }

  Set<String> set(String column) {
    return Set.copyOf(list(column));
  }

  String text(String column) {
    return optional(column).orElse("");
  }

  String required(String column) {
    return optional(column)
        .orElseGet(
            () -> {
              error("“%s”列为空".formatted(column), "请填写");
              return "";
            });
  }

  Optional<String> optional(String column) {
    var values = list(column);
    if (values.size() > 1) {
      error("“%s”列只能有一个值".formatted(column), "请拆成多行");
    }
    return values.stream().findFirst().filter(value -> !value.isBlank());
  }

  @Nullable LocalDate date(String column) {
    return optional(column)
        .map(
            text ->
                NoticeTime.date(text)
                    .orElseGet(
                        () -> {
                          error("“%s”列的“%s”不是有效日期".formatted(column, text), "请按 \"2027-03-22\" 填写");
                          return null;
                        }))
        .orElse(null);
  }

  BigDecimal number(String column) {
    try {
      return new BigDecimal(required(column));
    } catch (NumberFormatException notANumber) {
      error("“%s”列的“%s”不是数值".formatted(column, text(column)), "请填写整数，或带引号的小数");
      return BigDecimal.ZERO;
    }
  }

  boolean yes(String column) {
    var text = required(column);
    if (!text.isEmpty() && !Set.of("是", "否").contains(text)) {
      error("“%s”列应为“是”或“否”".formatted(column), "请更正");
    }
    return text.equals("是");
  }

  <E extends Enum<E>> E choice(String column, E[] values, Function<E, String> label) {
    var text = required(column);
    return Stream.of(values)
        .filter(value -> value.name().equals(text) || label.apply(value).equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              var known = String.join("、", Stream.of(values).map(label).toList());
              error("“%s”列的“%s”不能识别".formatted(column, text), "请在" + known + "中选择");
              return values[0];
            });
  }

  Meeting meeting() {
    return list("meets").isEmpty()
        ? Meeting.STACKS
        : choice("meets", Meeting.values(), Meeting::label);
  }

  Provision provision() {
    var clause = required("clause");
    var strength = choice("strength", Strength.values(), Strength::label);
    var basis = choice("basis", Basis.values(), Basis::label);
    if (basis == Basis.INTERPRETATION && strength == Strength.MANDATORY) {
      error("系统解释不能单独作为“必须”的依据", "请改为“原则上”或“鼓励”，或引用文件条款");
    }
    boolean quotesAnother = clause.contains("〔");
    return new Provision(quotesAnother ? clause : number + " " + clause, strength, basis);
  }

  void error(String message, String remedy) {
    problems.error(row.table(), row.id(), message, remedy);
  }
}
