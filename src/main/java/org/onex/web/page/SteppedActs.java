package org.onex.web.page;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.ArrivalClock;
import org.springframework.stereotype.Component;

/**
 * Acts on many filings that a page carries out in portions: the last portion counts as having
 * arrived when the act did. What was begun stands in the session, so that nothing is added to it
 * later.
 */
@Component
public class SteppedActs {

  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final ArrivalClock clock;

  SteppedActs(ArrivalClock clock) {
    this.clock = clock;
  }

  /** What is done to which filings, and when it was asked for. */
  private record Begun(String what, Set<String> numbers, Instant arrived) implements Serializable {

    boolean covers(String step, Collection<String> portion, Instant now) {
      return what.equals(step)
          && numbers.containsAll(portion)
          && now.isBefore(arrived.plus(LONGEST));
    }
  }

  /** Keeps what begins now, and returns by what name its portions will call it. */
  public String begin(HttpSession session, String what, Collection<String> numbers) {
    String id = SteppedActs.class.getName() + "." + UUID.randomUUID();
    session.setAttribute(id, new Begun(what, Set.copyOf(numbers), clock.instant()));
    return id;
  }

  /** Does one portion; one that was not begun so counts as arriving now. */
  public <T> T step(
      HttpSession session,
      @Nullable String id,
      String what,
      Collection<String> portion,
      Supplier<T> work) {
    return id != null
            && session.getAttribute(id) instanceof Begun begun
            && begun.covers(what, portion, clock.instant())
        ? clock.asAt(begun.arrived(), work)
        : work.get();
  }

  /** Forgets what has been carried out. */
  public void end(HttpSession session, @Nullable String id) {
    if (id != null && session.getAttribute(id) instanceof Begun) {
      session.removeAttribute(id);
    }
  }
}
