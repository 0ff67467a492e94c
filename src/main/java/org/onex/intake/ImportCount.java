package org.onex.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onex.directory.Refusal;
import org.springframework.stereotype.Component;

/** Counts what is imported by list and outcome, and how long the reading takes. */
@Component
class ImportCount {

  private final MeterRegistry meters;

  ImportCount(MeterRegistry meters) {
    this.meters = meters;
  }

  <T> T of(String list, Predicate<T> clean, Supplier<T> reading) {
    Timer.Sample sample = Timer.start(meters);
    String outcome = "failed";
    try {
      T read = reading.get();
      outcome = clean.test(read) ? "clean" : "problems";
      return read;
    } catch (Refusal unreadable) {
      outcome = "unreadable";
      throw unreadable;
    } finally {
      sample.stop(meters.timer("onex.imports", "list", list, "outcome", outcome));
    }
  }
}
