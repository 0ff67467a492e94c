package org.onex.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Basis;
import org.onex.notice.MergeStrategy;
import org.onex.notice.NoticeTime;
import org.onex.notice.Provision;
import org.onex.notice.Strength;

/**
 * Typed access to the cells of one row. What does not fit the schema has been told when the file
 * was held against it; here it only gets a value, so that the rest can be read and told as well.
 */
final class RuleRowReader {

  private final DmnTables.Row row;
  private final Problems problems;
  private final String number;
  private final int year;

  /**
   * @param number of the notice, which every clause is quoted with
   * @param year of the notice, which its dates belong to
   */
  RuleRowReader(DmnTables.Row row, Problems problems, String number, int year) {
    this.row = row;
    this.problems = problems;
    this.number = number;
    this.year = year;
  }

  /** Packs are named before the first hyphen of their tables' ids. */
  String pack() {
    return row.table().substring(0, Math.max(row.table().lastIndexOf('-'), 0));
  }

  int year() {
    return year;
  }

  List<String> list(String column) {
    return row.values(column);
  }

  Set<String> set(String column) {
    return Set.copyOf(list(column));
  }

  String text(String column) {
    return optional(column).orElse("");
  }

  Optional<String> optional(String column) {
    return list(column).stream().findFirst().filter(value -> !value.isBlank());
  }

  @Nullable LocalDate date(String column) {
    return optional(column).flatMap(NoticeTime::date).orElse(null);
  }

  BigDecimal number(String column) {
    return optional(column)
        .filter(CellType.DECIMAL.admits())
        .map(BigDecimal::new)
        .orElse(BigDecimal.ZERO);
  }

  Optional<Integer> whole(String column) {
    return optional(column).filter(CellType.WHOLE.admits()).map(Integer::valueOf);
  }

  boolean yes(String column) {
    return text(column).equals("是");
  }

  <E extends Enum<E>> Set<E> choices(String column, E[] values, Function<E, String> label) {
    return Stream.of(values)
        .filter(
            value ->
                list(column).contains(value.name()) || list(column).contains(label.apply(value)))
        .collect(Collectors.toUnmodifiableSet());
  }

  <E extends Enum<E>> E choice(String column, E[] values, Function<E, String> label) {
    var text = text(column);
    return Stream.of(values)
        .filter(value -> value.name().equals(text) || label.apply(value).equals(text))
        .findFirst()
        .orElse(values[0]);
  }

  MergeStrategy meeting() {
    return list("meets").isEmpty()
        ? MergeStrategy.STACKS
        : choice("meets", MergeStrategy.values(), MergeStrategy::label);
  }

  Provision provision() {
    var clause = text("clause");
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
