package org.onex.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure, list or date that a rule compares with.
 *
 * @param pack layer that says so
 * @param scope which of the rule's figures this is, e.g. {@code CERT} or {@code PILOT}
 * @param values empty when the notice names no figure
 * @param effect verdict when the limit is not kept
 * @param code reason given then; null where none is given
 */
public record Limit(
    String pack,
    String rule,
    Set<String> schoolTypes,
    Set<String> majorCategories,
    Set<String> levels,
    String scope,
    List<String> values,
    Verdict effect,
    @Nullable String code,
    MergeStrategy meeting,
    Provision provision) {

  public Limit {
    schoolTypes = Set.copyOf(schoolTypes);
    majorCategories = Set.copyOf(majorCategories);
    levels = Set.copyOf(levels);
    values = List.copyOf(values);
  }

  public Optional<BigDecimal> number() {
    return values.stream().findFirst().map(BigDecimal::new);
  }

  public Optional<LocalDate> date() {
    return values.stream().findFirst().flatMap(NoticeTime::date);
  }

  public Strength strength() {
    return provision.strength();
  }

  public boolean concerns(String schoolType, String majorCategory, String level) {
    return admits(schoolTypes, schoolType)
        && admits(majorCategories, majorCategory)
        && admits(levels, level);
  }

  /** How many ways a row is narrowed to some cases. */
  private int precision() {
    return (schoolTypes.isEmpty() ? 0 : 1)
        + (majorCategories.isEmpty() ? 0 : 1)
        + (levels.isEmpty() ? 0 : 1);
  }

  /** Whether this row of the same notice was written as the exception to the other one. */
  boolean isExceptionTo(Limit other) {
    return pack.equals(other.pack)
        && rule.equals(other.rule)
        && scope.equals(other.scope)
        && effect == other.effect
        && strength() == other.strength()
        && values.isEmpty() == other.values.isEmpty()
        && precision() > other.precision();
  }

  /** As {@link #concerns}, but what is not known is not taken for the case that is named. */
  boolean isAbout(String schoolType, String majorCategory, String level) {
    return names(schoolTypes, schoolType)
        && names(majorCategories, majorCategory)
        && names(levels, level);
  }

  private static boolean names(Set<String> named, String value) {
    return named.isEmpty() || named.contains(value);
  }

  private static boolean admits(Set<String> named, String value) {
    return named.isEmpty() || value.isEmpty() || named.contains(value);
  }
}
