package org.onex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final int LONGEST_LINE = 160;

  @Test
  void every_line_of_a_template_can_be_read_without_scrolling() throws IOException {
    List<String> longer = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int number = 1; number <= lines.size(); number++) {
          if (lines.get(number - 1).length() > LONGEST_LINE) {
            longer.add(file + ":" + number);
          }
        }
      }
    }
    assertThat(longer).isEmpty();
  }
}
