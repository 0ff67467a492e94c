package org.onex.policy;

/**
 * One stop on a filing's way.
 *
 * @param code as the routes name it: school, city, county_as_city, province_office …
 * @param level whose window rules it: school, city, province
 * @param title what people call it: 申报, 初审, 审核
 * @param process process definition that carries the review; empty for the school
 */
public record Step(
    String code,
    String level,
    String title,
    String process,
    Reviewer reviewer,
    Provision provision) {

  /** Who acts at a step, told from the school's place in the organisation. */
  public enum Reviewer {
    SCHOOL,
    SUPERIOR,
    PROVINCE
  }
}
