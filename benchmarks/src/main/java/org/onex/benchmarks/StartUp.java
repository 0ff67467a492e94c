package org.onex.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * {@code spring-boot:run} beside a bare Camunda starter's, in pairs that follow one another: from
 * the start of the application's JVM to the line that says ready. Maven's own time counts for
 * neither. Both are built before, and each starts on an H2 file database that is empty.
 */
public final class StartUp {

  private static final int PAIRS = 7;
  private static final Path MAVEN = Path.of("../mvnw");

  private StartUp() {}

  /**
   * @param arguments the application's folder, the bare starter's, and the folder for results
   */
  public static void main(String[] arguments) throws Exception {
    Report report = new Report();
    report.head("H2");
    Project application = new Project(Path.of(arguments[0]), "is ready");
    Project bare = new Project(Path.of(arguments[1]), "Started BareCamunda");
    application.launch(); // builds
    bare.launch();
    List<Launch> applications = new ArrayList<>();
    List<Launch> bares = new ArrayList<>();
    report.line("START-UP, seconds%n%6s %22s %22s", "", "bare wall / CPU", "OneX wall / CPU");
    for (int pair = 1; pair <= PAIRS; pair++) {
      bares.add(bare.launch());
      applications.add(application.launch());
      report.line("%6d %22s %22s", pair, bares.get(pair - 1), applications.get(pair - 1));
    }
    report.line("%6s %22s %22s", "median", median(bares), median(applications));
    report.line(
        "Ratio of the medians: wall %.2f, CPU %.2f",
        ratio(applications, bares, Launch::wall), ratio(applications, bares, Launch::cpu));
    report.keep(Path.of(arguments[2]).resolve("start-up"));
  }

  /**
   * @param wall until ready
   * @param cpu user and system time of all threads until then, which neighbours disturb less
   */
  record Launch(Duration wall, Duration cpu) {

    @Override
    public String toString() {
      return "%.1f / %.1f".formatted(seconds(wall), seconds(cpu));
    }
  }

  private static Launch median(List<Launch> launches) {
    return new Launch(median(launches, Launch::wall), median(launches, Launch::cpu));
  }

  private static Duration median(List<Launch> launches, Function<Launch, Duration> figure) {
    return launches.stream().map(figure).sorted().toList().get(launches.size() / 2);
  }

  private static double ratio(
      List<Launch> of, List<Launch> to, Function<Launch, Duration> figure) {
    return seconds(median(of, figure)) / seconds(median(to, figure));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  /**
   * @param folder where its pom.xml is
   * @param ready what the last line of a start holds
   */
  private record Project(Path folder, String ready) {

    Launch launch() throws Exception {
      Path empty = Files.createTempDirectory("start-up");
      Process maven =
          new ProcessBuilder(
                  MAVEN.toRealPath().toString(),
                  "-o",
                  "-B",
                  "spring-boot:run",
                  "-Dspring-boot.run.workingDirectory=" + empty,
                  "-Dspring-boot.run.arguments=--server.port=0")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      try (var lines = maven.inputReader()) {
        if (lines.lines().noneMatch(line -> line.contains(ready))) {
          throw new IllegalStateException(folder + " did not start");
        }
        Instant now = Instant.now();
        ProcessHandle started =
            maven.descendants().max(Comparator.comparing(Project::start)).orElseThrow();
        return new Launch(
            Duration.between(start(started), now),
            started.info().totalCpuDuration().orElseThrow());
      } finally {
        maven.descendants().forEach(ProcessHandle::destroy);
        maven.waitFor();
      }
    }

    private static Instant start(ProcessHandle process) {
      return process.info().startInstant().orElseThrow();
    }
  }
}
