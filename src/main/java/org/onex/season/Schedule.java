package org.onex.season;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.season.ScheduleForm.Row;

/** Reads a year's dates from text and collects everything that is wrong with them. */
final class Schedule {

  private static final DateTimeFormatter ENTERED =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm[:ss]")
          .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final List<String> problems = new ArrayList<>();
  private final Map<String, List<Window>> windows = new LinkedHashMap<>();

  /** How a window is shown for editing. */
  static Row shown(@Nullable Instant opens, @Nullable Instant closes) {
    return new Row(
        opens == null ? null : SHOWN.format(ChineseTime.at(opens)),
        closes == null ? null : SHOWN.format(ChineseTime.at(closes.minusSeconds(1))));
  }

  /**
   * @param starts whether the notice says when this level may begin
   */
  void read(Season season, String levelTitle, String level, boolean starts, Row row) {
    String subject = season.title() + levelTitle;
    Optional<Instant> opens = Optional.empty();
    if (!isBlank(row.opens())) {
      opens = instant(row.opens());
      if (opens.isEmpty()) {
        problems.add("%s的开始时间“%s”不是有效时间，请按“年-月-日 时:分:秒”填写。".formatted(subject, row.opens()));
        return;
      }
    } else if (starts) {
      problems.add("请填写%s的开始时间。".formatted(subject));
    }
    Optional<Instant> last = isBlank(row.closes()) ? Optional.empty() : instant(row.closes());
    if (last.isEmpty()) {
      problems.add(
          isBlank(row.closes())
              ? "请填写%s的截止时间。".formatted(subject)
              : "%s的截止时间“%s”不是有效时间，请按“年-月-日 时:分:秒”填写。".formatted(subject, row.closes()));
      return;
    }
    Instant closes = last.get().plusSeconds(1);
    Instant from = opens.orElse(null);
    if (!season.bears(closes)) {
      problems.add(season.tooLate(levelTitle + "的截止时间", closes));
      return;
    }
    if (from != null && !from.isBefore(closes)) {
      problems.add("%s的截止时间“%s”早于开始时间“%s”，请改正。".formatted(subject, row.closes(), row.opens()));
      return;
    }
    windows
        .computeIfAbsent(season.id(), id -> new ArrayList<>())
        .add(new Window(level, from, closes));
  }

  void problem(String sentence) {
    problems.add(sentence);
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  Map<String, List<Window>> windows() {
    return windows;
  }

  private static Optional<Instant> instant(@Nullable String text) {
    try {
      return Optional.of(
          LocalDateTime.parse(String.valueOf(text).strip(), ENTERED)
              .atZone(ChineseTime.ZONE)
              .toInstant());
    } catch (DateTimeParseException noSuchTime) {
      return Optional.empty();
    }
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
