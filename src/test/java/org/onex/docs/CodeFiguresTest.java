package org.onex.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/code-figures.md}: how large the program is. A figure may fall below what is written
 * there and never rise above it; whoever has to let one rise writes the page anew and says why.
 */
class CodeFiguresTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path PAGE = Path.of("docs", "code-figures.md");

  @Test
  void no_figure_is_larger_than_the_page_says() throws IOException {
    Map<String, Integer> now = CodeFigures.of(MAIN);
    if (Boolean.getBoolean("onex.docs.write")) {
      new GeneratedSection(PAGE, "数字").compare(written(now));
    }
    String page = Files.readString(PAGE, UTF_8);
    List<String> larger = new ArrayList<>();
    now.forEach(
        (name, figure) -> {
          Matcher row =
              Pattern.compile("\\| " + Pattern.quote(name) + " \\| (\\d+) ").matcher(page);
          assertThat(row.find()).as("%s has the row “%s”", PAGE, name).isTrue();
          if (figure > Integer.parseInt(row.group(1))) {
            larger.add("%s: %d, written: %s".formatted(name, figure, row.group(1)));
          }
        });
    assertThat(larger).as("figures that have risen; see the head of %s", PAGE).isEmpty();
  }

  @Test
  void a_long_method_a_public_type_and_a_copy_are_counted(@TempDir Path root) throws IOException {
    String body =
        java.util.stream.IntStream.range(0, 16)
            .mapToObj(i -> "    int value" + i + " = " + i + ";\n")
            .collect(Collectors.joining());
    for (String name : List.of("One", "Two")) {
      Files.writeString(
          root.resolve(name + ".java"),
          (name.equals("One") ? "public " : "")
              + "class %s {\n  void %s() {\n%s  }\n}\n"
                  .formatted(name, name.toLowerCase(java.util.Locale.ROOT), body));
    }

    assertThat(CodeFigures.of(root))
        .containsEntry("lines of main code", 40)
        .containsEntry("methods over 15 lines", 2)
        .containsEntry("methods over 40 lines", 0)
        .containsEntry("public top-level types, per cent", 50)
        .containsEntry("pairs of places with six or more equal lines", 1);
  }

  private static String written(Map<String, Integer> figures) {
    return figures.entrySet().stream()
        .map(row -> "| %s | %d |\n".formatted(row.getKey(), row.getValue()))
        .collect(Collectors.joining("", "| figure | at most |\n|---|---|\n", ""));
  }
}
