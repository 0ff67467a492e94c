package org.onex.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that is owed.
 *
 * @param year of the notice that asks for it; a pack below may be of another year
 * @param report summary, monthly, stage_summary …
 * @param season season it belongs to; empty for none
 * @param schoolTypes whom it binds; empty for all
 * @param cycle ONCE, MONTHLY, WEEKLY
 * @param due last day; null when the notice names none
 * @param effect verdict when it is late or missing
 * @param task how it is done in the system; null where it is only known
 */
public record Duty(
    int year,
    String report,
    String title,
    String season,
    Set<String> schoolTypes,
    String cycle,
    @Nullable LocalDate due,
    Verdict effect,
    @Nullable Task task,
    Provision provision) {

  public Duty {
    schoolTypes = Set.copyOf(schoolTypes);
  }

  /** Whose duty it is. */
  public enum Responsible {
    SCHOOL("学校"),
    DIRECT("直报学校"),
    BUREAU("市级单位"),
    PROVINCE("省级单位");

    private final String label;

    Responsible(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * How a duty is done as a dated task.
   *
   * @param bearers whose duty it is
   * @param voluntary whether nobody is late who hands in nothing
   * @param repeated what one entry is called where there may be several (专家, 专业大类); empty for one
   *     report without entries
   * @param chosen what the office calls an entry that it has chosen; empty where it chooses none
   * @param envelope occasion of the mail that goes with it; empty for none
   * @param rules rules that judge the whole report
   * @param entryRules rules that judge each entry
   */
  public record Task(
      Set<Responsible> bearers,
      boolean voluntary,
      String repeated,
      String chosen,
      String envelope,
      List<String> rules,
      List<String> entryRules) {

    public Task {
      bearers = Set.copyOf(bearers);
      rules = List.copyOf(rules);
      entryRules = List.copyOf(entryRules);
    }
  }

  /**
   * The last day of a monthly report's month; without a day of the notice's own the month's end.
   */
  public LocalDate dueIn(YearMonth month) {
    int last = month.lengthOfMonth();
    return month.atDay(due == null ? last : Math.min(due.getDayOfMonth(), last));
  }

  /** The same day in another year's notice, for drafting. */
  public Duty in(int other) {
    var shifted = due == null ? null : due.plusYears(other - year);
    return new Duty(
        other, report, title, season, schoolTypes, cycle, shifted, effect, task, provision);
  }
}
