package org.onex.season;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every second whether another demo node has moved the clock, and lets this one follow. */
@Component
@Profile("demo")
class DemoClockWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DemoClockWatch.class);

  private final DemoClock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(DemoClockWatch::daemon);

  DemoClockWatch(DemoClock clock) {
    this.clock = clock;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "demo-clock");
    thread.setDaemon(true);
    return thread;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    var unused = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      clock.follow();
    } catch (DataAccessException away) {
      LOG.debug("the demo clock cannot be read", away);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
