package org.onex.engine.mail;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.onex.mail.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Sends mails on threads of their own, so that a slow mail server holds up neither the engine's
 * jobs nor a connection to the database.
 */
@Component
class SendMailWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SendMailWorker.class);
  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final int ROUNDS_TO_END = 20;

  private final MailTasks tasks;
  private final int threads;
  private final boolean enabled;
  private final Map<String, LockedExternalTask> underWay = new ConcurrentHashMap<>();
  private final Semaphore free;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean running;
  private ExecutorService senders = Executors.newSingleThreadExecutor();
  private ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();

  SendMailWorker(
      MailTasks tasks,
      MailSettings settings,
      @Value("${camunda.bpm.job-execution.enabled:true}") boolean enabled) {
    this.tasks = tasks;
    this.threads = settings.threads();
    this.enabled = enabled;
    this.free = new Semaphore(threads);
  }

  /** There are mails to send, and no need to wait for the next look. */
  void wake() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  @Override
  public void start() {
    running = true;
    if (enabled) {
      senders = Executors.newFixedThreadPool(threads + 1, named("mail-"));
      rounds = Executors.newSingleThreadScheduledExecutor(named("mail-lock-"));
      senders.execute(this::fetch);
      long third = MailTasks.LOCK.toSeconds() / 3;
      var unused = rounds.scheduleWithFixedDelay(this::keepLocks, third, third, TimeUnit.SECONDS);
    }
  }

  /** What is under way has a little time to end; the rest another node sends, or this one later. */
  @Override
  public void stop() {
    running = false;
    wake();
    senders.shutdown();
    rounds.shutdownNow();
    try {
      if (!senders.awaitTermination(ROUNDS_TO_END, TimeUnit.SECONDS)) {
        senders.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void fetch() {
    while (running) {
      try {
        int places = Math.max(1, free.availablePermits());
        free.acquire(places);
        int found = sendSome(places);
        if (found == 0) {
          news.tryAcquire(IDLE.toSeconds(), TimeUnit.SECONDS);
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private int sendSome(int places) {
    int found = 0;
    try {
      for (LockedExternalTask task : tasks.fetch(places)) {
        found++;
        underWay.put(task.getId(), task);
        senders.execute(() -> send(task));
      }
    } catch (RuntimeException e) {
      LOG.warn("mails cannot be fetched now: {}", e.getMessage());
    }
    free.release(places - found);
    return found;
  }

  private void send(LockedExternalTask task) {
    try {
      tasks.send(task);
    } catch (RuntimeException e) {
      LOG.warn("mail {} is tried again after its lock: {}", task.getBusinessKey(), e.getMessage());
    } finally {
      underWay.remove(task.getId());
      free.release();
    }
  }

  private void keepLocks() {
    for (LockedExternalTask task : underWay.values()) {
      try {
        tasks.keep(task);
      } catch (RuntimeException e) {
        LOG.debug("lock of mail {} not kept", task.getBusinessKey(), e);
      }
    }
  }

  private static CustomizableThreadFactory named(String prefix) {
    var factory = new CustomizableThreadFactory(prefix);
    factory.setDaemon(true);
    return factory;
  }
}
