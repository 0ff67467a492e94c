package org.onex.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.season.ChineseTime;
import org.onex.season.Season;
import org.onex.season.SeasonState;
import org.onex.web.page.season.SeasonView;

/** A season with the window of every level, as it stands for the one who asks. */
record SeasonAnswer(
    String id,
    String title,
    int year,
    String term,
    SeasonState state,
    String stateText,
    @Nullable String noticeNumber,
    @Nullable LocalDate noticeDate,
    @Nullable OffsetDateTime releasedAt,
    List<WindowAnswer> windows) {

  /**
   * One level's window.
   *
   * @param closesAt exclusive, lengthened by every grant that reaches the one who asks
   * @param lastSecond the same end as people read it
   */
  record WindowAnswer(
      String level,
      String title,
      @Nullable OffsetDateTime opensAt,
      OffsetDateTime closesAt,
      boolean extended,
      boolean open,
      String status,
      String lastSecond) {

    static WindowAnswer of(SeasonView.StageTime level, boolean confirmed) {
      return new WindowAnswer(
          level.code(),
          level.title(),
          Times.atOrNull(level.opensAt()),
          Times.at(level.end()),
          level.extendedTo() != null,
          confirmed && level.status() == SeasonView.Status.OPEN,
          level.status().label(),
          ChineseTime.until(level.end()));
    }
  }

  static SeasonAnswer of(SeasonView view) {
    Season season = view.season();
    return new SeasonAnswer(
        season.id(),
        season.title(),
        season.year(),
        season.term(),
        season.state(),
        view.stateText(),
        season.noticeNumber(),
        season.noticeDate(),
        Times.atOrNull(season.releasedAt()),
        view.levels().stream().map(l -> WindowAnswer.of(l, season.isConfirmed())).toList());
  }
}
