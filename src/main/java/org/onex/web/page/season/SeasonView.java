package org.onex.web.page.season;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Step;
import org.onex.season.Season;
import org.onex.season.SeasonState;

/**
 * A season with the window of every level as it stands for the one who looks.
 *
 * @param timed levels without a window, where each filing has its own working days
 */
public record SeasonView(Season season, List<StageTime> levels, List<Step> timed) {

  public boolean isUnderWay() {
    return levels.stream().anyMatch(level -> level.status() != Status.OVER);
  }

  /** Results that came out while somebody may still act are not the season's results yet. */
  public String stateText() {
    return season.state() == SeasonState.RELEASED && isUnderWay()
        ? "部分结果已发布"
        : season.state().label();
  }

  public String tone() {
    return switch (season.state()) {
      case DRAFT -> "quiet";
      case CONFIRMED -> "busy";
      case RELEASED -> isUnderWay() ? "busy" : "good";
    };
  }

  /**
   * One level's window.
   *
   * @param extendedTo the exclusive end that a grant moved it to; null where none reaches it
   * @param end the exclusive end that counts
   * @param own whether the one who looks acts there
   */
  public record StageTime(
      String code,
      String title,
      @Nullable Instant opensAt,
      Instant printedEnd,
      @Nullable Instant extendedTo,
      Instant end,
      boolean own,
      Status status) {}

  /** Where an instant lies to a window. */
  public enum Status {
    AHEAD("未开始", "quiet"),
    OPEN("进行中", "good"),
    OVER("已截止", "wait");

    private final String label;
    private final String tone;

    Status(String label, String tone) {
      this.label = label;
      this.tone = tone;
    }

    public String label() {
      return label;
    }

    public String tone() {
      return tone;
    }
  }
}
