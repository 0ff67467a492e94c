package org.onex.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table of demo data on the classpath: a header line, then rows; no quotes, no commas inside. */
public final class DemoTable {

  private DemoTable() {}

  public static List<Row> read(String path) {
    var lines = lines(path);
    var header = lines.get(0).split(",", -1);
    return lines.stream().skip(1).map(line -> row(path, header, line.split(",", -1))).toList();
  }

  static boolean exists(String path) {
    return new ClassPathResource(path).exists();
  }

  private static List<String> lines(String path) {
    try {
      return new ClassPathResource(path)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String path, String[] header, String[] cells) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < header.length; i++) {
      values.put(header[i], cells[i]);
    }
    return new Row(path, values);
  }

  /** One row; cells by the name of their column. */
  public record Row(String path, Map<String, String> cells) {

    public String text(String column) {
      var value = optional(column);
      if (value == null) {
        throw new IllegalStateException(path + ": empty column " + column + " in " + cells);
      }
      return value;
    }

    public @Nullable String optional(String column) {
      var value = cells.get(column);
      return value == null || value.isBlank() ? null : value;
    }
  }
}
