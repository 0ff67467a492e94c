package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

class DatabaseHealthTest {

  @Test
  void it_is_up_when_the_database_answers_and_down_when_it_refuses() {
    assertThat(new DatabaseHealth(() -> true).health().getStatus()).isEqualTo(Status.UP);
    assertThat(new DatabaseHealth(() -> false).health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(
            new DatabaseHealth(
                    () -> {
                      throw new SQLTransientConnectionException("away");
                    })
                .health()
                .getStatus())
        .isEqualTo(Status.DOWN);
  }

  @Test
  void a_database_that_says_nothing_is_not_waited_for_and_asked_once_only() {
    var silence = new CountDownLatch(1);
    var asked = new AtomicInteger();
    var health =
        new DatabaseHealth(
            () -> {
              asked.incrementAndGet();
              return Uninterruptibly.await(silence);
            });

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
          assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        });
    assertThat(asked).hasValue(1);
    silence.countDown();
  }

  private static final class Uninterruptibly {

    static boolean await(CountDownLatch latch) {
      try {
        latch.await();
        return true;
      } catch (InterruptedException e) {
        return false;
      }
    }
  }
}
