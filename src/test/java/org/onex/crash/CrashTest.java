package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
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

  private static final String SEASON = "anhui-2027-spring";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String MAIL_JOBS =
      "select count(*) from act_ru_ext_task where topic_name_ = 'send-mail'";

  private final List<String> kills = new ArrayList<>();

  @Test
  void a_node_that_is_killed_loses_nothing_and_doubles_nothing() throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(CrashTest::hideLostConnections);
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Node node = new Node(environment(postgres, mail), Path.of("target", "crash-node.txt"))) {
      Records records = new Records(new JdbcTemplate(postgres.getPostgresDatabase()));
      node.start();
      records.openAccounts();
      moveTo(node, "2027-03-26T08:00:00+08:00");
      Work work = new Work(node, records, FILINGS);

      untilAllIsDecided(node, records, work);
      release(node, records);
      untilAllMailsAreSettled(records);

      Ledger ledger = new Ledger(records, work);
      ledger.everyFilingIsThereOnce();
      ledger.everyDecisionIsThereOnce();
      ledger.everyProcessAgreesWithItsFiling();
      Map<String, Long> arrived = arrived(mail);
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

  /** The mail server prints a trace for every connection that the dead node leaves behind. */
  private static void hideLostConnections(Thread thread, Throwable failure) {
    if (!thread.getName().startsWith("smtp:")) {
      failure.printStackTrace();
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
    Browser office = Browser.signedIn(node.port(), "ahprovince");
    String season = "/seasons/" + SEASON;
    var list = new ByteArrayInputStream(office.download(season + "/release-list.xlsx").body());
    String code;
    try (var workbook = WorkbookFactory.create(list)) {
      code = workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue().substring(8);
    }
    var proposed =
        office.postFiles(
            season + "/release",
            Map.of("_csrf", csrf(office, season), "code", code),
            Map.of("scan", "%PDF-1.4\n%%EOF"));
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(302);
    Browser second = Browser.signedIn(node.port(), "ahprovince2");
    long round = records.count("select max(id) from release_record");
    var confirmed =
        second.postForm(
            season + "/release/" + round + "/confirm", Map.of("_csrf", csrf(second, season)));
    assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(302);
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
    moveTo(node, OffsetDateTime.parse(JsonPath.<String>read(now, "$.now")).plusMinutes(6) + "");
  }

  private static void moveTo(Node node, String time) {
    var moved = Browser.basic(node.port(), "admin").post("/api/clock", "{\"to\":\"" + time + "\"}");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
  }

  private static void untilAllMailsAreSettled(Records records) {
    await().atMost(Duration.ofMinutes(10)).until(() -> records.count(MAIL_JOBS) == 0);
  }

  private static String csrf(Browser browser, String page) {
    var token = CSRF.matcher(browser.get(page).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  /** How often each delivery arrived, by its id in the Message-ID. */
  private static Map<String, Long> arrived(GreenMail mail) {
    return Arrays.stream(mail.getReceivedMessages())
        .map(CrashTest::delivery)
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  private static String delivery(MimeMessage message) {
    try {
      String id = message.getMessageID();
      return id.substring(1, id.indexOf('@'));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As docker-compose.yml has it, but with the demo's people and its clock. */
  private static Map<String, String> environment(EmbeddedPostgres postgres, GreenMail mail) {
    return Map.of(
        "SPRING_PROFILES_ACTIVE", "demo",
        "SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "SPRING_DATASOURCE_USERNAME", "postgres",
        "SPRING_DATASOURCE_PASSWORD", "",
        "SPRING_MAIL_HOST", "127.0.0.1",
        "SPRING_MAIL_PORT", "" + mail.getSmtp().getPort(),
        "ONEX_MAIL_PERMINUTE", "100000");
  }
}
