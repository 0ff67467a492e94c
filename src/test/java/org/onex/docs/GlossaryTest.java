package org.onex.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} names types that are there, and no type is named by other words. */
class GlossaryTest {

  private static final Path MAIN = Path.of("src", "main", "java");

  /** 聘书: a letter on paper. */
  private static final String A_REAL_LETTER = "AppointmentLetter";

  private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

  private static final Pattern DECLARED =
      Pattern.compile("(?m)^[\\w ]*\\b(?:class|record|enum|@?interface) ([A-Z]\\w*)");

  @Test
  void whatever_the_glossary_names_is_there_once() throws IOException {
    List<String> names = typeNames();
    List<String> named =
        rows("| In code ")
            .flatMap(row -> TYPE.matcher(cell(row)).results())
            .map(match -> match.group(1))
            .toList();

    assertThat(named).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    assertThat(names).containsAll(named);
  }

  @Test
  void no_type_is_named_by_a_metaphor() throws IOException {
    Set<String> words =
        rows("| Not ").map(GlossaryTest::cell).map(String::strip).collect(Collectors.toSet());

    assertThat(words).contains("Desk", "Level");
    assertThat(declaredNames().stream().filter(name -> !name.equals(A_REAL_LETTER)))
        .noneSatisfy(name -> assertThat(wordsOf(name)).containsAnyElementsOf(words));
  }

  @Test
  void a_simple_name_belongs_to_one_type() throws IOException {
    assertThat(typeNames()).doesNotHaveDuplicates();
  }

  private static List<String> typeNames() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }

  /** As {@link #typeNames}, with the types that stand within others. */
  private static List<String> declaredNames() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> DECLARED.matcher(text(file)).results())
          .map(match -> match.group(1))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> wordsOf(String name) {
    return Arrays.stream(name.split("(?=[A-Z])"))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .toList();
  }

  /** The rows of the table that begins so, without its head. */
  private static Stream<String> rows(String head) throws IOException {
    return Files.readString(Path.of("docs", "glossary.md"), UTF_8)
        .lines()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"));
  }

  private static String cell(String row) {
    return row.split("\\|", -1)[1];
  }
}
