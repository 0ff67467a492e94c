package org.onex.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Guesses the administrator's password from many addresses for ten minutes, while the owner signs
 * in again and again. Nobody else may get in, and the owner may need no longer than a minute.
 */
public final class Attack {

  private static final String ACCOUNT = "admin";
  private static final String SECRET = "Yan-que-an-zhi-27";
  private static final int ADDRESSES = 20;
  private static final int TRIES_PER_MINUTE = 1_000;
  private static final Duration OWNER_COMES_EVERY = Duration.ofSeconds(20);
  private static final Duration OWNER_TRIES_AGAIN_AFTER = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Application application;
  private final Instant end;
  private final int triesEach;
  private final Duration pause;
  private final AtomicInteger tries = new AtomicInteger();
  private final AtomicInteger gotIn = new AtomicInteger();
  private final List<Duration> answers = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> fromAnywhere = new ArrayList<>();
  private final List<Duration> fromTheUsualAddress = new ArrayList<>();

  private Attack(Application application, int minutes) {
    this.application = application;
    this.end = Instant.now().plus(Duration.ofMinutes(minutes));
    this.triesEach = minutes * TRIES_PER_MINUTE / ADDRESSES;
    this.pause = Duration.ofMinutes(minutes).dividedBy(triesEach);
  }

  /**
   * @param arguments the application's jar, the folder for results, and how many minutes
   */
  public static void main(String[] arguments) throws Exception {
    Report report = new Report();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Database database = new Database(postgres);
        Application application =
            Application.start(
                Path.of(arguments[0]),
                Map.of(
                    "SPRING_PROFILES_ACTIVE", "prod",
                    "ONEX_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "ONEX_DB_USER", "postgres",
                    "ONEX_DB_PASSWORD", "",
                    "ONEX_ADMIN_SECRET", SECRET,
                    "ONEX_TRUSTED_PROXIES", "127.0.0.1",
                    "ONEX_INTERFACE_ADDRESSES", "0.0.0.0/0",
                    "SERVER_ADDRESS", "127.0.0.1"))) {
      report.head(database.version());
      Attack attack = new Attack(application, Integer.parseInt(arguments[2]));
      attack.run();
      attack.tell(report, database);
      report.keep(Path.of(arguments[1]).resolve("attack"));
      attack.judge();
    }
  }

  private void run() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(ADDRESSES + 1);
    List<Future<?>> all = new ArrayList<>();
    for (int number = 0; number < ADDRESSES; number++) {
      int address = number;
      all.add(people.submit(() -> guess(address)));
    }
    all.add(people.submit(this::own));
    for (Future<?> one : all) {
      one.get();
    }
    people.shutdown();
  }

  /** Each address has its favourite door. */
  private Void guess(int address) throws Exception {
    Visitor visitor = new Visitor(application.base(), "203.0.113." + (address + 1));
    Instant next = Instant.now();
    for (int number = 0; number < triesEach; number++) {
      String password = "Guess-%d-%d".formatted(address, number);
      Instant begun = Instant.now();
      boolean in =
          switch (address % 3) {
            case 0 -> visitor.signsIn(ACCOUNT, password);
            case 1 -> visitor.isAnswered(ACCOUNT, password, "/api/seasons");
            default -> visitor.isAnswered(ACCOUNT, password, "/engine-rest/engine");
          };
      answers.add(Duration.between(begun, Instant.now()));
      tries.incrementAndGet();
      if (in) {
        gotIn.incrementAndGet();
      }
      next = next.plus(pause);
      sleepUntil(next);
    }
    return null;
  }

  private Void own() throws Exception {
    for (int turn = 0; Instant.now().isBefore(end); turn++) {
      boolean usual = turn % 2 == 1;
      String address = usual ? "198.51.100.1" : "192.0.2." + (turn % 250 + 1);
      Instant begun = Instant.now();
      while (!new Visitor(application.base(), address).signsIn(ACCOUNT, SECRET)) {
        Thread.sleep(OWNER_TRIES_AGAIN_AFTER.toMillis());
      }
      (usual ? fromTheUsualAddress : fromAnywhere).add(Duration.between(begun, Instant.now()));
      sleepUntil(begun.plus(OWNER_COMES_EVERY));
    }
    return null;
  }

  private void tell(Report report, Database database) throws Exception {
    report.line(
        "ATTACK on %s: %d tries from %d addresses in %d minutes at three doors",
        ACCOUNT, tries.get(), ADDRESSES, triesEach * pause.toMillis() / 60_000);
    report.line(
        "compared with the password: %s; refused without a comparison: the rest; got in: %d",
        database.strings("select count(*) from audit_entry where act = 'SIGN_IN_FAILED'").get(0),
        gotIn.get());
    report.line("answers to the attacker, seconds: %s", figures(answers));
    report.line(
        "owner from an address never seen before, seconds until signed in: %s",
        figures(fromAnywhere));
    report.line(
        "owner from the usual address, seconds until signed in: %s", figures(fromTheUsualAddress));
  }

  private void judge() {
    Duration slowest =
        Stream.concat(fromAnywhere.stream(), fromTheUsualAddress.stream())
            .max(Duration::compareTo)
            .orElseThrow();
    if (gotIn.get() > 0 || slowest.compareTo(LONGEST) > 0) {
      throw new IllegalStateException("The attack succeeded.");
    }
  }

  private static String figures(List<Duration> durations) {
    List<Duration> sorted = durations.stream().sorted().toList();
    return "%d times, median %.2f, slowest %.2f"
        .formatted(
            sorted.size(),
            sorted.get(sorted.size() / 2).toMillis() / 1000.0,
            sorted.get(sorted.size() - 1).toMillis() / 1000.0);
  }

  private static void sleepUntil(Instant instant) throws InterruptedException {
    Thread.sleep(Math.max(0, Duration.between(Instant.now(), instant).toMillis()));
  }
}
