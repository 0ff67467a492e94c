package org.onex.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2027-03-22T01:15:24Z");

  private final Throttle throttle = new Throttle(2);

  @Test
  void no_more_leave_in_any_minute_than_allowed() {
    assertThat(throttle.take(5, NOW)).isEqualTo(2);
    assertThat(throttle.take(1, NOW.plusSeconds(59))).isZero();
    assertThat(throttle.take(5, NOW.plusSeconds(60))).isEqualTo(2);
  }

  @Test
  void a_turn_that_nobody_used_is_there_for_the_next() {
    assertThat(throttle.take(2, NOW)).isEqualTo(2);
    throttle.giveBack(1);

    assertThat(throttle.take(2, NOW.plusSeconds(1))).isOne();
    assertThat(throttle.take(1, NOW.plusSeconds(60))).isOne();
  }
}
