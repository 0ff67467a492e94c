package org.onex.notice;

import java.util.Locale;

/**
 * One stop on a filing's way.
 *
 * @param code as the routes name it: school, city, county_as_city, province_office …
 * @param level whose window rules it: school, city, province
 * @param title what people call it: 申报, 初审, 审核
 * @param process process definition that carries the review; empty for the school
 * @param drawnFromRows whether nobody drew that process: the row names none
 * @param workingDays 办理时限: working days that each filing has there; 0 where windows alone count
 */
public record Step(
    String code,
    String level,
    String title,
    String process,
    boolean drawnFromRows,
    Reviewer reviewer,
    int workingDays,
    Provision provision) {

  /** The level of those who file. */
  public static final String SCHOOL = "school";

  /**
   * Who acts at a step, told from the school's place in the organisation: the school, the next
   * bureau above it, the bureau directly under the province whatever lies between, the province.
   */
  public enum Reviewer {
    SCHOOL,
    SUPERIOR,
    BUREAU,
    PROVINCE
  }

  /** People name a step by its code or by its level. */
  public boolean isCalled(String name) {
    return code.equals(name) || level.equals(name);
  }

  /** Code of a finding that this level has not reviewed: {@code CITY_REVIEW_MISSING}. */
  public String missingCode() {
    return code("MISSING");
  }

  /** Code of a finding that this level is late. */
  public String overdueCode() {
    return code("OVERDUE");
  }

  private String code(String what) {
    return "%s_REVIEW_%s".formatted(level.toUpperCase(Locale.ROOT).replace('-', '_'), what);
  }

  /** Whether each filing has its own working days here from when it arrives. */
  public boolean isTimed() {
    return workingDays > 0;
  }
}
