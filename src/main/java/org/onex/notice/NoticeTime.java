package org.onex.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as notices write them: in Shanghai, without a time of day, and never leniently. */
public final class NoticeTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日[-—–－~～至]+(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日");

  private NoticeTime() {}

  /** A first and a last day, both included. */
  public record Period(LocalDate first, LocalDate last) {}

  /** The ISO date, or nothing when there is no such day. */
  public static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text, STRICT));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The instant with its offset; a plain date or a local time is not one. */
  public static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException noInstant) {
      return Optional.empty();
    }
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** {@code 9月15日-25日}: an end without a month, or a day without a year, inherits it. */
  public static Optional<Period> period(String text, int year) {
    var match = PERIOD.matcher(text.replaceAll("\\s", ""));
    if (!match.matches()) {
      return Optional.empty();
    }
    int firstYear = match.group(1) == null ? year : Integer.parseInt(match.group(1));
    int firstMonth = Integer.parseInt(match.group(2));
    int lastYear = match.group(4) == null ? firstYear : Integer.parseInt(match.group(4));
    int lastMonth = match.group(5) == null ? firstMonth : Integer.parseInt(match.group(5));
    try {
      var first = LocalDate.of(firstYear, firstMonth, Integer.parseInt(match.group(3)));
      var last = LocalDate.of(lastYear, lastMonth, Integer.parseInt(match.group(6)));
      return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
