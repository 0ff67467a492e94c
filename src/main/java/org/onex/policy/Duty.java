package org.onex.policy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that is owed.
 *
 * @param report summary, monthly, stage_summary …
 * @param season season it belongs to; empty for none
 * @param schoolTypes whom it binds; empty for all
 * @param cycle ONCE, MONTHLY, WEEKLY
 * @param due last day; null when the notice names none
 * @param effect verdict when it is late or missing
 */
public record Duty(
    String report,
    String title,
    String season,
    Set<String> schoolTypes,
    String cycle,
    @Nullable LocalDate due,
    Verdict effect,
    Provision provision) {

  public Duty {
    schoolTypes = Set.copyOf(schoolTypes);
  }

  /** The same day some years on, for drafting. */
  public Duty later(int years) {
    var shifted = due == null ? null : due.plusYears(years);
    return new Duty(report, title, season, schoolTypes, cycle, shifted, effect, provision);
  }
}
