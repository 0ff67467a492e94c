package org.onex.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

  private static final Instant SINCE = Instant.parse("2027-03-22T01:15:24Z");

  @ParameterizedTest
  @CsvSource({"PT0S, PT1M", "PT2M, PT5M", "PT15M, PT15M", "PT1H, PT1H", "PT23H59M, PT1H", "PT24H,"})
  void a_mail_is_tried_soon_again_and_then_every_hour_for_a_day(Duration tried, Duration next) {
    assertThat(RetrySchedule.next(SINCE, SINCE.plus(tried)).orElse(null)).isEqualTo(next);
  }
}
