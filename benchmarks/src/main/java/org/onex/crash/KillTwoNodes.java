package org.onex.crash;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.onex.benchmarks.Report;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes on one PostgreSQL, killed forty times without a word while schools file, correct,
 * withdraw, report and ask for adjustments, and while reviewers and offices work. Afterwards the
 * database and the mails are compared with what was confirmed to people.
 */
public final class KillTwoNodes {

  private static final int KILLS_WHILE_FILING = 12; // of each node
  private static final int KILLS_AT_RELEASE = 2;
  private static final int KILLS_WHILE_ADJUSTING = 6;
  private static final int CERTIFICATES = 16;

  /** The school that takes its filings back, and those that hand in within the last seconds. */
  private static final int WITHDRAWS = 0;

  private static final int COMES_LATE = 1;
  private static final int FILES_FROM = 3;

  private final Report report;
  private final Records records;
  private final EmbeddedPostgres postgres;
  private final List<Node> nodes;
  private final long seed;
  private final int schools;
  private final Acts acts = new Acts();
  private final List<Work> works = Collections.synchronizedList(new ArrayList<>());
  private final List<Adjusting> adjusting = new ArrayList<>();
  private int kills;

  private KillTwoNodes(Report report, EmbeddedPostgres postgres, List<Node> nodes, long seed) {
    this.report = report;
    this.postgres = postgres;
    this.records = new Records(new JdbcTemplate(postgres.getPostgresDatabase()));
    this.nodes = nodes;
    this.seed = seed;
    report.line("two nodes start on an empty database; seed %d", seed);
    inParallel(List.of(started(nodes.get(0)), started(nodes.get(1))));
    this.schools = records.schools().size();
  }

  /**
   * @param arguments the folder for results, the folder for the nodes' logs, and a seed if the
   *     moments are to be those of a run before
   */
  public static void main(String[] arguments) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(Demo::hideLostConnections);
    boolean again = arguments.length > 2 && !arguments[2].isBlank();
    long seed = again ? Long.parseLong(arguments[2]) : System.nanoTime();
    Path logs = Path.of(arguments[1]);
    Report report = new Report();
    int status = 1;
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Node one = new Node(environment(postgres, mail), logs.resolve("node1.txt"));
        Node two = new Node(environment(postgres, mail), logs.resolve("node2.txt"))) {
      report.head("PostgreSQL, fsync and synchronous_commit on");
      new KillTwoNodes(report, postgres, List.of(one, two), seed).run(mail);
      report.keep(Path.of(arguments[0]).resolve("kills"));
      status = 0;
    } catch (Exception | AssertionError failure) {
      failure.printStackTrace();
    } finally {
      mail.stop();
    }
    System.exit(status); // people of a failed run may still wait for an answer
  }

  private static Map<String, String> environment(EmbeddedPostgres postgres, GreenMail mail) {
    Map<String, String> environment = new HashMap<>(Demo.environment(postgres, mail));
    environment.put("ONEX_PACKS", "common,national,anhui,yunnan");
    return environment;
  }

  private void run(GreenMail mail) throws Exception {
    Instant begun = Instant.now();
    moreSchoolsWithDuties();
    records.openAccounts();
    Demo.moveTo(nodes.get(0), "2027-03-26T08:00:00+08:00");

    Withdrawals withdrawals = new Withdrawals(nodes.get(1), records, work(WITHDRAWS, 1, 1), acts);
    Duties duties = new Duties(nodes.get(0), nodes.get(1), records, acts);
    whileKilled(
        KILLS_WHILE_FILING,
        goOn -> files(0, goOn),
        goOn -> files(1, goOn),
        withdrawals::run,
        duties::run);
    lastMinute();
    release();
    Demo.untilAllMailsAreSettled(records);
    Ledger ledger = new Ledger(records, works);
    ledger.everyFilingIsThereOnce();
    ledger.everyDecisionIsThereOnce();
    ledger.everyProcessAgreesWithItsFiling();
    withdrawals.check();
    duties.check();

    adjust();
    Demo.untilAllMailsAreSettled(records);
    adjusting.forEach(Adjusting::check);
    ledger.everyFilingIsThereOnce();
    withdrawals.check();
    duties.check();
    Map<String, Long> arrived = Demo.arrived(mail);
    ledger.everyLetterWasWrittenOnceAndArrived(arrived);
    tell(Duration.between(begun, Instant.now()), arrived);
  }

  /** The demo's notice asks this of one school only. */
  private void moreSchoolsWithDuties() {
    for (int number = 2; number <= 7; number++) {
      records.change(
          """
          insert into institution (id, code, name, kind, school_type, affiliation, superior_id,
            province_id, platform_registered, contact_name, contact_phone, contact_email)
          select id || ?, code || ?, name || ?, kind, school_type, affiliation, superior_id,
            province_id, platform_registered, contact_name, contact_phone, contact_email
          from institution where id = 'yncollege'
          """,
          number,
          number,
          number);
    }
  }

  /** Every second school files at this node and is reviewed at the other. */
  private void files(int side, BooleanSupplier goOn) {
    for (int school = FILES_FROM + side; school < schools && goOn.getAsBoolean(); school += 2) {
      Work work = work(school, 1, side);
      works.add(work);
      inParallel(List.of(done(work::file), done(work::review)));
    }
  }

  private void lastMinute() throws Exception {
    Work work = work(COMES_LATE, 2, 0);
    works.add(work);
    int accepted = new LastMinute(nodes, records, postgres.getPostgresDatabase(), work).run();
    report.line(
        "in the last ten seconds %d submits arrived, the last was worked on until after the"
            + " cut-off: all accepted, with the second of arrival",
        accepted);
    inParallel(List.of(done(work::correct), done(work::review)));
  }

  private void release() {
    whileKilled(
        KILLS_AT_RELEASE,
        goOn -> {
          acts.until(
              "proposing the results",
              () -> records.count("select count(*) from release_record") > 0,
              nodes.get(0),
              () -> Demo.proposeRelease(nodes.get(0)));
          acts.until(
              "confirming the results",
              () ->
                  records.count("select count(*) from release_record where confirmed_by is null")
                      == 0,
              nodes.get(1),
              () -> Demo.confirmRelease(nodes.get(1), records));
          untilNoneIsLeft("select count(*) from filing where state = 'DECIDED'");
        });
  }

  private void adjust() {
    List<String> plans = records.strings("select plan_number from plan order by 1");
    int half = plans.size() / 2;
    adjusting.add(new Adjusting(nodes.get(0), nodes.get(1), records, acts, plans.subList(0, half)));
    adjusting.add(
        new Adjusting(
            nodes.get(1), nodes.get(0), records, acts, plans.subList(half, plans.size())));
    whileKilled(KILLS_WHILE_ADJUSTING, adjusting.get(0)::run, adjusting.get(1)::run);
  }

  private void tell(Duration taken, Map<String, Long> arrived) {
    report.line(
        "%d kills in %d minutes, %d requests cut off",
        kills, taken.toMinutes(), nodes.stream().mapToInt(Node::cutOff).sum());
    report.line(
        "%d filings decided (%d receipts and %d decisions confirmed), %d adjustments registered;"
            + " %d withdrawals, submits, reports and steps of adjustments confirmed",
        works.stream().mapToInt(work -> work.rows().size()).sum(),
        works.stream().mapToInt(work -> work.receipts().size()).sum(),
        works.stream().mapToInt(work -> work.decisions().size()).sum(),
        adjusting.stream().mapToInt(Adjusting::registered).sum(),
        acts.confirmed());
    long twice = arrived.values().stream().filter(times -> times > 1).count();
    report.line(
        "%d mails arrived, %d of them a second time under the same Message-ID",
        arrived.size(), twice);
    report.line("nothing lost, nothing twice, nothing half done");
  }

  /** Works as long as nodes are killed, and ends what it has begun. */
  @FunctionalInterface
  private interface People {
    void work(BooleanSupplier goOn) throws Exception;
  }

  private void whileKilled(int times, People... people) {
    AtomicBoolean over = new AtomicBoolean();
    List<Callable<Void>> all = new ArrayList<>();
    for (People one : people) {
      all.add(
          () -> {
            one.work(() -> !over.get());
            return null;
          });
    }
    all.add(
        () -> {
          inParallel(
              List.of(
                  new Killer(nodes.get(0), times, seed + kills),
                  new Killer(nodes.get(1), times, seed - kills)));
          over.set(true);
          return null;
        });
    inParallel(all);
    kills += 2 * times;
    report.line("%d kills so far, everything begun is ended", kills);
  }

  private Work work(int school, int count, int side) {
    return new Work(
        nodes.get(side), nodes.get(1 - side), records, school * CERTIFICATES, count * CERTIFICATES);
  }

  private void untilNoneIsLeft(String query) throws InterruptedException {
    while (records.count(query) > 0) {
      Thread.sleep(200);
    }
  }

  private static Callable<Void> started(Node node) {
    return done(node::start);
  }

  private static Callable<Void> done(Runnable work) {
    return () -> {
      work.run();
      return null;
    };
  }

  private static void inParallel(List<? extends Callable<Void>> work) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      var all = new ExecutorCompletionService<Void>(threads);
      work.forEach(all::submit);
      for (int ended = 0; ended < work.size(); ended++) {
        all.take().get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
