package org.onex.web.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onex.engine.EngineFigures;
import org.onex.mail.DeliveryFigures;
import org.springframework.stereotype.Component;

/**
 * What lies in the database, for {@code /actuator/prometheus}: mails, jobs, incidents, open tasks.
 * It is counted at most every few seconds, however many ask.
 */
@Component
class Figures implements MultiCollector {

  private static final Duration FRESH = Duration.ofSeconds(10);

  private final EngineFigures engine;
  private final DeliveryFigures mails;
  private final Clock clock;

  private Instant counted = Instant.MIN;
  private @Nullable MetricSnapshots latest;

  Figures(EngineFigures engine, DeliveryFigures mails, Clock clock, PrometheusRegistry registry) {
    this.engine = engine;
    this.mails = mails;
    this.clock = clock;
    registry.register(this);
  }

  @Override
  public synchronized MetricSnapshots collect() {
    Instant now = clock.instant();
    MetricSnapshots known = latest;
    if (known == null || now.isBefore(counted) || !now.isBefore(counted.plus(FRESH))) {
      known = count();
      latest = known;
      counted = now;
    }
    return known;
  }

  private MetricSnapshots count() {
    return MetricSnapshots.of(mails(), jobs(), incidents(), tasks());
  }

  private GaugeSnapshot mails() {
    var gauge = gauge("onex_mails", "Mails by how far they have come");
    mails
        .byState()
        .forEach(
            (state, count) ->
                gauge.dataPoint(
                    point(Labels.of("state", state.name().toLowerCase(Locale.ROOT)), count)));
    return gauge.build();
  }

  private GaugeSnapshot jobs() {
    var gauge = gauge("onex_jobs", "Jobs of the engine: failed for good, due, waiting");
    engine
        .jobs()
        .forEach((state, count) -> gauge.dataPoint(point(Labels.of("state", state), count)));
    return gauge.build();
  }

  private GaugeSnapshot incidents() {
    return gauge("onex_incidents", "What has stopped and waits for somebody")
        .dataPoint(point(Labels.EMPTY, engine.incidents()))
        .build();
  }

  private GaugeSnapshot tasks() {
    var gauge = gauge("onex_open_tasks", "Open tasks by the stage's process and its task");
    engine
        .openTasks()
        .forEach(
            stage ->
                gauge.dataPoint(
                    point(
                        Labels.of("process", stage.process(), "task", stage.task()),
                        stage.open())));
    return gauge.build();
  }

  private static GaugeSnapshot.Builder gauge(String name, String help) {
    return GaugeSnapshot.builder().name(name).help(help);
  }

  private static GaugeDataPointSnapshot point(Labels labels, long count) {
    return GaugeDataPointSnapshot.builder().labels(labels).value((double) count).build();
  }
}
