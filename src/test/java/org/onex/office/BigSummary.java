package org.onex.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;

/** Writes a summary of a hundred thousand rows; run with a small heap. */
final class BigSummary {

  private BigSummary() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("onex-summary", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      SummaryWorkbook.write(
          out,
          new SummaryHead("汇总表", "某市教育局", "张三 000-88000000", 1, Instant.EPOCH),
          IntStream.range(0, 100_000).mapToObj(SummaryWorkbookTest::row));
      System.out.println("bytes=" + Files.size(file));
    } finally {
      Files.delete(file);
    }
  }
}
