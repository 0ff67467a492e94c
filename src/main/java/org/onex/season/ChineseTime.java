package org.onex.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The one zone of the system, and how instants are written for people. */
public final class ChineseTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(ZONE);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZONE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZONE);

  private ChineseTime() {}

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  public static ZonedDateTime at(Instant instant) {
    return instant.atZone(ZONE);
  }

  public static String second(Instant instant) {
    return SECOND.format(instant);
  }

  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  public static String day(Instant instant) {
    return DAY.format(instant);
  }

  /** The last second of a half-open period: people read 23:59:59 and not 00:00 tomorrow. */
  public static Instant lastSecond(Instant exclusiveEnd) {
    return exclusiveEnd.minusSeconds(1);
  }

  public static String until(Instant exclusiveEnd) {
    return SECOND.format(lastSecond(exclusiveEnd));
  }
}
