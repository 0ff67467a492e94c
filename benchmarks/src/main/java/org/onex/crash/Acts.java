package org.onex.crash;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Acts of people who do one again until it is done, however often the server is killed meanwhile.
 * What was confirmed has to be done: at once, or as soon as the work of a dead node has gone on.
 */
final class Acts {

  /** A dead node's jobs go on after ninety seconds; this machine starts another one meanwhile. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final AtomicInteger confirmed = new AtomicInteger();

  int confirmed() {
    return confirmed.get();
  }

  /**
   * @param what the act, for whoever reads that it failed
   * @param done what the database says
   */
  void until(String what, BooleanSupplier done, Node node, Supplier<HttpResponse<String>> request)
      throws InterruptedException {
    while (!done.getAsBoolean()) {
      Optional<HttpResponse<String>> answer = node.once(request);
      if (answer.isPresent() && answer.get().statusCode() != 503) {
        boolean refused = answer.get().statusCode() >= 400;
        if (!refused) {
          confirmed.incrementAndGet();
        }
        expect(what, done, answer.get());
      }
    }
  }

  private static void expect(String what, BooleanSupplier done, HttpResponse<String> answer)
      throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (!done.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "%s was answered %s and is not done: %s".formatted(what, answer, answer.body()));
      }
      Thread.sleep(50);
    }
  }
}
