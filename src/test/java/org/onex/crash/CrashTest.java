package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * SIGKILL in the middle of import, review, release and mail, again and again, on PostgreSQL: what
 * was confirmed to anyone is there, and nothing is there twice. {@code -Donex.crash.filings=500}
 * for a whole province.
 */
@Tag("crash")
class CrashTest {

  private static final int FILINGS = Integer.getInteger("onex.crash.filings", 40);

  /** From here on it is killed at every occasion; each costs a start. */
  private static final int A_PROVINCE = 300;

  private static final int MAIL_THREADS = 4;

  private final List<String> kills = new ArrayList<>();

  @Test
  void a_node_that_is_killed_loses_nothing_and_doubles_nothing() throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(Demo::hideLostConnections);
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Node node =
            new Node(Demo.environment(postgres, mail), Path.of("target", "crash-node.txt"))) {
      Records records = new Records(new JdbcTemplate(postgres.getPostgresDatabase()));
      twoStartOnAnEmptyDatabase(node, postgres, mail);
      records.openAccounts();
      Demo.moveTo(node, "2027-03-26T08:00:00+08:00");
      Work work = new Work(node, node, records, 0, FILINGS);

      untilAllIsDecided(node, records, work);
      release(node, records);
      Demo.untilAllMailsAreSettled(records);

      Ledger ledger = new Ledger(records, List.of(work));
      ledger.everyFilingIsThereOnce();
      ledger.everyDecisionIsThereOnce();
      ledger.everyProcessAgreesWithItsFiling();
      Map<String, Long> arrived = Demo.arrived(mail);
      ledger.everyLetterWasWrittenOnceAndArrived(arrived);
      long twice = arrived.values().stream().filter(times -> times > 1).count();
      assertThat(twice)
          .as("mails under way when the node died, which went again under the same Message-ID")
          .isLessThanOrEqualTo((long) kills.size() * MAIL_THREADS);

      System.out.printf(
          "SIGKILL: %d filings, %s; %d requests cut off, %d mails arrived, %d of them a second time"
              + " under the same Message-ID%n",
          FILINGS, String.join(", ", kills), node.cutOff(), arrived.size(), twice);
    } finally {
      mail.stop();
      Thread.setDefaultUncaughtExceptionHandler(null);
    }
  }

  private static void twoStartOnAnEmptyDatabase(
      Node node, EmbeddedPostgres postgres, GreenMail mail) {
    try (Node second =
        new Node(Demo.environment(postgres, mail), Path.of("target", "crash-second-node.txt"))) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(node::start), CompletableFuture.runAsync(second::start))
          .join();
    }
  }

  private void untilAllIsDecided(Node node, Records records, Work work) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      Future<?> schools = people.submit(work::file);
      Future<?> reviewers = people.submit(work::review);
      String submitted = "select count(*) from filing where revision_in_force > 0";
      String decided = "select count(*) from review_step";
      String sent = "select count(*) from delivery where state = 'SENT'";
      List<Future<?>> both = List.of(schools, reviewers);
      kill(node, both, "while schools file", () -> records.count(submitted) > FILINGS / 3);
      if (FILINGS >= A_PROVINCE) {
        kill(node, both, "while cities review", () -> records.count(decided) > FILINGS * 2 / 3);
        kill(node, both, "while mails go out", () -> records.count(sent) > FILINGS);
        kill(
            node,
            both,
            "while the province reviews",
            () -> records.count(decided) > FILINGS * 5 / 4);
      }
      schools.get(10, TimeUnit.MINUTES);
      reviewers.get(10, TimeUnit.MINUTES);
    } finally {
      people.shutdownNow();
    }
  }

  private void release(Node node, Records records) throws Exception {
    assertThat(Demo.proposeRelease(node).statusCode()).isEqualTo(302);
    assertThat(Demo.confirmRelease(node, records).statusCode()).isEqualTo(302);
    String atWork =
        """
        select count(*) from act_ru_job
        where process_def_key_ = 'release-results' and lock_owner_ is not null
        """;
    kill(node, List.of(), "while results are released", () -> records.count(atWork) > 0);
    if (FILINGS >= A_PROVINCE) {
      String results =
          "select count(*) from delivery where template like 'RESULT%' and state = 'SENT'";
      kill(node, List.of(), "while results are mailed", () -> records.count(results) > FILINGS / 3);
    }
    await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> records.count("select count(*) from filing where state = 'DECIDED'") == 0);
  }

  private void kill(Node node, List<Future<?>> working, String when, Callable<Boolean> moment)
      throws Exception {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofMinutes(10))
        .until(() -> moment.call() || working.stream().anyMatch(Future::isDone));
    node.kill();
    kills.add(when);
    for (Future<?> each : working) {
      if (each.isDone()) {
        each.get();
        throw new AssertionError("the work was over before the kill " + when);
      }
    }
    node.start();
    letLocksExpire(node);
  }

  /** Jobs that the dead node had taken are free again after five minutes of the demo's time. */
  private static void letLocksExpire(Node node) {
    String now = Browser.basic(node.port(), "admin").get("/api/clock").body();
    Demo.moveTo(
        node, OffsetDateTime.parse(JsonPath.<String>read(now, "$.now")).plusMinutes(6) + "");
  }
}
