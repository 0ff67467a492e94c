package org.onex.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * From the start of the JVM to the line that says ready, beside a bare Camunda starter, in pairs
 * that follow one another. Both run from unpacked classes with the flags of {@code spring-boot:run}
 * and on an H2 file database that is empty.
 */
public final class StartUp {

  private static final int PAIRS = 7;

  private StartUp() {}

  /**
   * @param arguments the application's jar, the bare starter's jar, and the folder for results
   */
  public static void main(String[] arguments) throws Exception {
    Report report = new Report();
    report.head("H2");
    Unpacked application =
        Unpacked.of(Path.of(arguments[0]), "org.onex.OneXApplication", "is ready");
    Unpacked bare =
        Unpacked.of(Path.of(arguments[1]), "org.onex.bare.BareCamunda", "Started BareCamunda");
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
   * @param folder the jar's content
   * @param ready what the last line of a start holds
   */
  private record Unpacked(Path folder, String main, String ready) {

    static Unpacked of(Path jar, String main, String ready) throws Exception {
      Path folder = Files.createTempDirectory("start-up");
      Process unpack =
          new ProcessBuilder(java("jar"), "xf", jar.toAbsolutePath().toString())
              .directory(folder.toFile())
              .inheritIO()
              .start();
      if (unpack.waitFor() != 0) {
        throw new IllegalStateException("Could not unpack " + jar);
      }
      return new Unpacked(folder, main, ready);
    }

    Launch launch() throws Exception {
      Path empty = Files.createTempDirectory("start-up");
      long began = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  java("java"),
                  "-XX:TieredStopAtLevel=1",
                  "-Duser.timezone=Asia/Shanghai",
                  "-cp",
                  folder.resolve("BOOT-INF/classes") + ":" + folder.resolve("BOOT-INF/lib") + "/*",
                  main,
                  "--server.port=0")
              .directory(empty.toFile())
              .redirectErrorStream(true)
              .start();
      try (var lines = process.inputReader()) {
        if (lines.lines().noneMatch(line -> line.contains(ready))) {
          throw new IllegalStateException(main + " did not start");
        }
        return new Launch(
            Duration.ofNanos(System.nanoTime() - began),
            process.info().totalCpuDuration().orElseThrow());
      } finally {
        process.destroy();
        process.waitFor();
      }
    }

    private static String java(String tool) {
      return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
  }
}
