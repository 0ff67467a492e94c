package org.onex.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onex.season.ChineseTime;

/** Instants as the interface writes them: ISO, with the offset of the one zone. */
final class Times {

  private Times() {}

  static OffsetDateTime at(Instant instant) {
    return ChineseTime.at(instant).toOffsetDateTime();
  }

  static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
    return instant == null ? null : at(instant);
  }
}
