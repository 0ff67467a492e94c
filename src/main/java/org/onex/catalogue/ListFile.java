package org.onex.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A list that is shipped: one entry to a line under a line of titles, no quoting. */
final class ListFile {

  private ListFile() {}

  static List<List<String>> read(String resource, String separator) {
    try {
      return new ClassPathResource(resource)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(Pattern.quote(separator), -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
