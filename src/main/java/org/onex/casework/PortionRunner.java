package org.onex.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works off a portion of cases: all together, and where one of them fails, each for itself. What
 * fails is named to the office and to operations, and keeps nothing else back.
 */
@Component
public class PortionRunner {

  private static final Logger LOG = LoggerFactory.getLogger(PortionRunner.class);

  private final OwnTransaction own;
  private final StuckCases stuck;
  private final OperatorNotice operators;
  private final Clock clock;

  PortionRunner(OwnTransaction own, StuckCases stuck, OperatorNotice operators, Clock clock) {
    this.own = own;
    this.stuck = stuck;
    this.operators = operators;
    this.clock = clock;
  }

  /**
   * @param work names the whole work, of which this is a portion
   */
  public void run(String work, Collection<String> numbers, Consumer<String> one) {
    runInSets(work, numbers, some -> some.forEach(one));
  }

  /** As {@link #run}, for work that is cheaper on many at once than on one after the other. */
  public void runInSets(
      String work, Collection<String> numbers, Consumer<Collection<String>> some) {
    inSets(work, numbers, some, true);
  }

  /**
   * As {@link #runInSets}, where nothing happens to the cases themselves: what fails is kept, but
   * the process of the case is not stuck.
   */
  public void tryInSets(
      String work, Collection<String> numbers, Consumer<Collection<String>> some) {
    inSets(work, numbers, some, false);
  }

  private void inSets(
      String work, Collection<String> numbers, Consumer<Collection<String>> some, boolean isStuck) {
    if (numbers.isEmpty() || together(work, numbers, some)) {
      return;
    }
    for (String number : numbers) {
      Optional<RuntimeException> failure = alone(work, number, some);
      if (isStuck) {
        failure.ifPresent(known -> tell(work, number, known));
      }
    }
  }

  /** What has failed since the work was begun. */
  public Set<String> failed(String work) {
    return stuck.findByWorkOrderByCaseNumber(work).stream()
        .map(StuckCase::caseNumber)
        .collect(Collectors.toSet());
  }

  /** Begun anew, everything is tried again. */
  public void begin(String work) {
    stuck.deleteByWork(work);
  }

  private boolean together(
      String work, Collection<String> numbers, Consumer<Collection<String>> some) {
    try {
      own.run(() -> some.accept(numbers));
      return true;
    } catch (RuntimeException failure) {
      LOG.info("{}: one of {} failed, each is tried alone", work, numbers.size());
      return false;
    }
  }

  private Optional<RuntimeException> alone(
      String work, String number, Consumer<Collection<String>> some) {
    try {
      own.run(() -> some.accept(List.of(number)));
      return Optional.empty();
    } catch (RuntimeException failure) {
      LOG.error("{}: {} could not be worked off", work, number, failure);
      String reason = FailureSentence.of(number, failure);
      own.run(() -> stuck.save(new StuckCase(work, number, reason, clock.instant())));
      return Optional.of(failure);
    }
  }

  private void tell(String work, String number, RuntimeException failure) {
    try {
      own.run(() -> operators.stuck(number, work + "：" + failure));
    } catch (RuntimeException unheard) {
      LOG.error("{}: operations could not be told of {}", work, number, unheard);
    }
  }
}
