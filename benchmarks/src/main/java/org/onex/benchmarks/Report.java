package org.onex.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a run prints, kept word for word. */
public final class Report {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final StringBuilder text = new StringBuilder();

  public void head(String database) {
    long bytes =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize();
    line(
        "%s, %d cores, %d GB, load %.1f at the start, Java %s, %s",
        today,
        Runtime.getRuntime().availableProcessors(),
        bytes / 1_000_000_000,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.version().feature(),
        database);
  }

  public void line(String format, Object... values) {
    String line = format.formatted(values);
    System.out.println(line);
    text.append(line).append('\n');
  }

  public void keep(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(today + ".txt"), text);
  }
}
