package org.onex.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2027-03-22T01:00:00Z");

  @Test
  void noMinuteSeesMoreThanAllowed() {
    Throttle throttle = new Throttle(2);

    assertThat(IntStream.range(0, 5).mapToObj(mail -> throttle.reserve(NOW)))
        .containsExactly(NOW, NOW, NOW.plusSeconds(60), NOW.plusSeconds(60), NOW.plusSeconds(120));
  }

  @Test
  void aQuietMinuteLeavesNoDebt() {
    Throttle throttle = new Throttle(1);
    throttle.reserve(NOW);

    assertThat(throttle.reserve(NOW.plusSeconds(59))).isEqualTo(NOW.plusSeconds(60));
    assertThat(throttle.reserve(NOW.plusSeconds(300))).isEqualTo(NOW.plusSeconds(300));
  }
}
