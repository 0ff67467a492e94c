package org.onex.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onex.benchmarks.Life.Filing;

/**
 * A filing's whole life by four clients: the school submits, the city claims and completes, the
 * province claims and completes. The packaged application over HTTP, and by turns with it the bare
 * engine's Java API with the same models, on two databases of one PostgreSQL.
 */
public final class FilingLife {

  private static final int CLIENTS = 4;
  private static final int ROUNDS = 4;
  private static final int COUNTED = 20;
  private static final String CITY = "ahhefei";
  private static final String PROVINCE = "ahprovince";

  private final Report report;
  private final Database database;
  private final int lives;

  private FilingLife(Report report, Database database, int lives) {
    this.report = report;
    this.database = database;
    this.lives = lives;
  }

  /**
   * @param arguments the application's jar, the folder for results, the folder of the packs, and
   *     how many lives the application leads in each round
   */
  public static void main(String[] arguments) throws Exception {
    Report report = new Report();
    try (EmbeddedPostgres postgres =
            Database.durable()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .start();
        Database database = new Database(postgres)) {
      report.head(database.version());
      database.update("create extension pg_stat_statements");
      String url = database.create("bare");
      FilingLife benchmark = new FilingLife(report, database, Integer.parseInt(arguments[3]));
      try (HttpLife ours =
              new HttpLife(Application.start(Path.of(arguments[0]), postgres), database);
          Life bare = new BareLife(url, Path.of(arguments[2]))) {
        benchmark.run(ours, bare);
      }
    }
    report.keep(Path.of(arguments[1]).resolve("filing-life"));
  }

  /** One side, what it has used of the processor, and the filings that it is given. */
  private record Side(
      String title,
      String database,
      Life life,
      Supplier<Duration> cpu,
      Iterator<Filing> filings,
      int lives) {

    List<Filing> next(int count) {
      return Stream.generate(filings::next).limit(count).toList();
    }
  }

  private record Block(int lives, Duration wall, Duration cpu) {

    double rate() {
      return lives * 1e9 / wall.toNanos();
    }

    Block plus(Block other) {
      return new Block(lives + other.lives, wall.plus(other.wall), cpu.plus(other.cpu));
    }

    double cpuMillis() {
      return cpu.toNanos() / 1e6 / lives;
    }
  }

  private void run(HttpLife ours, Life bare) throws Exception {
    List<Filing> drafts = drafts(ours.application(), lives * (ROUNDS + 2) + COUNTED);
    Side http =
        new Side(
            "OneX over HTTP", "postgres", ours, ours.application()::cpu, drafts.iterator(), lives);
    Side api =
        new Side(
            "bare engine's Java API",
            "bare",
            bare,
            () -> ProcessHandle.current().info().totalCpuDuration().orElseThrow(),
            IntStream.iterate(1, n -> n + 1).mapToObj(n -> new Filing("B" + n, "")).iterator(),
            lives * 10);
    for (Side side : List.of(http, api, http, api)) { // to warm up
      lead(side, side.lives() / (side == http ? 1 : 2));
    }
    report.line("");
    report.line("A filing's life, %d clients: lives per second", CLIENTS);
    report.line("  %-8s %18s %26s %8s", "round", http.title(), api.title(), "ratio");
    Block httpAll = new Block(0, Duration.ZERO, Duration.ZERO);
    Block apiAll = httpAll;
    for (int round = 1; round <= ROUNDS; round++) {
      Block first = lead(http, http.lives());
      Block second = lead(api, api.lives());
      line("" + round, first, second);
      httpAll = httpAll.plus(first);
      apiAll = apiAll.plus(second);
    }
    line("all", httpAll, apiAll);
    report.line(
        "  CPU of the JVM for one life: %.0f ms; bare, its clients included: %.1f ms",
        httpAll.cpuMillis(), apiAll.cpuMillis());
    report.line("");
    report.line(
        "Statements that PostgreSQL executes, each row of a batch as one, mean of %d", COUNTED);
    report.line("  %-24s %8s %8s %8s", "", "submit", "city", "province");
    count(http);
    count(api);
  }

  private void line(String round, Block http, Block api) {
    report.line(
        "  %-8s %18.1f %26.1f %8.3f", round, http.rate(), api.rate(), http.rate() / api.rate());
  }

  private List<Filing> drafts(Application application, int least) throws Exception {
    Schools schools = new Schools(application, database);
    schools.openSeason();
    int number = (least - 1) / schools.certificates().size() + 1;
    schools.register(number);
    for (int school = 1; school <= number; school++) {
      schools.file(school, false);
    }
    database.update("analyze");
    List<Filing> drafts =
        database
            .strings(
                """
                select filing_number || ' ' || school_id from filing
                where school_id like 'bench%' and state = 'DRAFT' order by id
                """)
            .stream()
            .map(row -> row.split(" ", 2))
            .map(row -> new Filing(row[0], row[1]))
            .toList();
    if (drafts.size() < least) {
      throw new IllegalStateException(drafts.size() + " drafts of " + least);
    }
    return drafts;
  }

  private Block lead(Side side, int count) throws Exception {
    Queue<Filing> waiting = new ConcurrentLinkedQueue<>(side.next(count));
    long before = side.life().ended();
    Duration cpu = side.cpu().get();
    long start = System.nanoTime();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<Void>> all = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        all.add(clients.submit(client(side.life(), waiting)));
      }
      for (Future<Void> one : all) {
        one.get();
      }
    } finally {
      clients.shutdownNow();
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    Duration used = side.cpu().get().minus(cpu);
    long ended = side.life().ended() - before;
    if (ended != count) {
      throw new IllegalStateException(
          side.title() + ": " + ended + " of " + count + " came to the end");
    }
    return new Block(count, wall, used);
  }

  private static Callable<Void> client(Life life, Queue<Filing> waiting) {
    return () -> {
      for (Filing filing = waiting.poll(); filing != null; filing = waiting.poll()) {
        life.submit(filing);
        life.decide(CITY, filing);
        life.decide(PROVINCE, filing);
      }
      return null;
    };
  }

  /** One client, step by step; what the engine's job executor asks meanwhile is left out. */
  private void count(Side side) throws Exception {
    List<Filing> counted = side.next(COUNTED);
    report.line(
        "  %-24s %8.1f %8.1f %8.1f",
        side.title(),
        statements(side, counted, side.life()::submit),
        statements(side, counted, filing -> side.life().decide(CITY, filing)),
        statements(side, counted, filing -> side.life().decide(PROVINCE, filing)));
  }

  private interface Step {
    void of(Filing filing) throws Exception;
  }

  private double statements(Side side, List<Filing> filings, Step step) throws Exception {
    database.strings("select pg_stat_statements_reset()");
    for (Filing filing : filings) {
      step.of(filing);
    }
    String calls =
        database
            .strings(
                """
                select coalesce(sum(s.calls), 0) from pg_stat_statements s
                  join pg_database d on d.oid = s.dbid
                where d.datname = ? and s.query !~* 'act_ru_job|pg_stat_statements'
                """,
                side.database())
            .get(0);
    return Double.parseDouble(calls) / filings.size();
  }
}
