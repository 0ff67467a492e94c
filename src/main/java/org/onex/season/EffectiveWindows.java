package org.onex.season;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one season with every grant in force: the one place that says whether a level may
 * act at an instant. Pure, so that thousands of filings are asked in memory after one query.
 */
public record EffectiveWindows(Season season, List<Grant> grants) {

  /** From here on an end stands for none. */
  public static final Instant NO_END = Grant.OPEN_END;

  /**
   * @param unitId the school (school level) or the reviewing unit; null for everyone
   * @param filingNumber null for the unit as a whole
   */
  public boolean isOpen(
      String level, @Nullable String unitId, @Nullable String filingNumber, Instant at) {
    return season.isConfirmed()
        && (season.window(level).map(w -> w.contains(at)).orElse(false)
            || reaching(level, unitId, filingNumber).stream().anyMatch(g -> g.opens(at)));
  }

  /** The exclusive end of the level's window, lengthened by every grant that reaches it. */
  public Optional<Instant> closesAt(
      String level, @Nullable String unitId, @Nullable String filingNumber) {
    Optional<Instant> printed = season.window(level).map(Window::closesAt);
    Optional<Instant> granted =
        reaching(level, unitId, filingNumber).stream()
            .map(Grant::closesAt)
            .max(Comparator.naturalOrder());
    return granted.isPresent() && printed.map(granted.get()::isAfter).orElse(true)
        ? granted
        : printed;
  }

  /** Whether the end waits for the days off of a year. */
  public boolean hasOpenEnd(String level, @Nullable String unitId, @Nullable String number) {
    return closesAt(level, unitId, number).filter(Grant.OPEN_END::equals).isPresent();
  }

  /**
   * The sentence for an act outside its window; the remedy depends on whether it is yet to open.
   */
  public String closedSentence(
      String level,
      String levelTitle,
      @Nullable String unitId,
      @Nullable String number,
      Instant at) {
    Optional<Window> window = season.window(level);
    if (window.isEmpty()) {
      Optional<Instant> end = closesAt(level, unitId, number);
      if (end.isPresent()) {
        return "申报项目 %s 的%s办理时限已于%s截止（当前时间 %s），确需办理的，请向省级主管部门申请准予补审。"
            .formatted(number, levelTitle, ChineseTime.until(end.get()), ChineseTime.second(at));
      }
      return "%s未安排%s时间，请联系省级主管部门。".formatted(season.title(), levelTitle);
    }
    Instant opens = window.get().opensAt();
    boolean early = opens != null && at.isBefore(opens);
    return "当前时间 %s 不在%s的%s时间（%s）内，%s。"
        .formatted(
            ChineseTime.second(at),
            season.title(),
            levelTitle,
            window.get().text(),
            early
                ? "请于开放后办理"
                : closesAt(level, unitId, number)
                    .filter(end -> end.isAfter(window.get().closesAt()))
                    .map(end -> "准予延长的时间也已于" + ChineseTime.until(end) + "截止，确需办理的，请向省级主管部门申请延期")
                    .orElse("确需办理的，请向省级主管部门申请延期"));
  }

  private List<Grant> reaching(
      String level, @Nullable String unitId, @Nullable String filingNumber) {
    String shared = season.window(level).map(Window::level).orElse(level);
    return grants.stream()
        .filter(Grant::isConfirmed)
        .filter(
            g -> g.reaches(level, unitId, filingNumber) || g.reaches(shared, unitId, filingNumber))
        .toList();
  }
}
