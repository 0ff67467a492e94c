package org.onex.notice;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Highest cost of one form of exam.
 *
 * @param pack layer that says so
 * @param form as the catalogue names the exam's forms: paper, computer, practical_general …
 * @param title 纸笔考试, 机考 …
 * @param schoolTypes empty for all
 * @param levels levels of certificates; empty for all
 * @param cap 元/人次
 */
public record CostCap(
    String pack,
    String form,
    String title,
    Set<String> schoolTypes,
    Set<String> levels,
    BigDecimal cap,
    MergeStrategy meeting,
    Provision provision) {

  public CostCap {
    schoolTypes = Set.copyOf(schoolTypes);
    levels = Set.copyOf(levels);
  }

  public boolean concerns(String schoolType, String level) {
    return (schoolTypes.isEmpty() || schoolType.isEmpty() || schoolTypes.contains(schoolType))
        && (levels.isEmpty() || level.isEmpty() || levels.contains(level));
  }

  /** As {@link #concerns}, but what is not known is not taken for the case that is named. */
  public boolean isAbout(String schoolType, String level) {
    return (schoolTypes.isEmpty() || schoolTypes.contains(schoolType))
        && (levels.isEmpty() || levels.contains(level));
  }

  /** Whether this row of the same notice was written as the exception to the other one. */
  public boolean isExceptionTo(CostCap other) {
    return pack.equals(other.pack) && form.equals(other.form) && precision() > other.precision();
  }

  private int precision() {
    return (schoolTypes.isEmpty() ? 0 : 1) + (levels.isEmpty() ? 0 : 1);
  }
}
