package org.onex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What differs between notices is data. The names and figures that must not stand in the program
 * are read from the packs themselves, so that a new pack is guarded from its first day.
 */
class NoticesStayOutOfJavaTest {

  private static final Path MAIN = Path.of("src", "main", "java");

  /** Where a figure would decide something; the other modules draw, store and transport. */
  private static final Set<String> DECIDING =
      Set.of(
          "budget",
          "collection",
          "deadline",
          "duty",
          "expert",
          "filing",
          "internalapproval",
          "notice",
          "pack",
          "plan",
          "registry",
          "rehearsal",
          "report",
          "review",
          "season");

  /** Below this a number counts and does not limit: indexes, 一至三 attempts, first and last. */
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(4);

  private static final Pattern CELL = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);
  private static final Pattern FIGURE = Pattern.compile("\"?(\\d+(?:\\.\\d+)?)\"?");
  private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

  private static Set<String> names = Set.of();
  private static Set<BigDecimal> figures = Set.of();
  private static Set<String> dates = Set.of();

  @BeforeAll
  static void readThePacks() throws IOException {
    names = new HashSet<>();
    figures = new HashSet<>();
    dates = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".dmn")).toList()) {
        String dmn = Files.readString(file);
        names.addAll(namesOf(dmn));
        for (String table : List.of("limits", "costCaps", "adjustments", "duties")) {
          cells(table(dmn, table)).flatMap(cell -> figure(cell).stream()).forEach(figures::add);
        }
        cells(dmn)
            .flatMap(cell -> DATE.matcher(cell).results())
            .map(m -> m.group(1))
            .forEach(dates::add);
      }
    }
    figures.removeIf(
        figure -> figure.signum() == 0 || (figure.scale() <= 0 && figure.compareTo(SMALLEST) < 0));
  }

  @Test
  void the_packs_say_what_to_look_for() {
    assertThat(names)
        .contains("anhui", "安徽", "皖教", "gdsty", "粤生态职院", "henan", "河南", "yunnan", "云南", "AH-2024");
    assertThat(figures)
        .contains(
            new BigDecimal("30"),
            new BigDecimal("65"),
            new BigDecimal("0.9"),
            new BigDecimal("0.5"),
            new BigDecimal("0.2"))
        .contains(
            Stream.of(200, 300, 500, 700).map(BigDecimal::valueOf).toArray(BigDecimal[]::new));
    assertThat(dates).contains("2024-04-02");
  }

  @Test
  void no_pack_and_no_province_is_named() throws IOException {
    assertThat(named(JavaLiterals.under(MAIN))).isEmpty();
  }

  @Test
  void no_figure_of_a_notice_decides_anything() throws IOException {
    for (String module : DECIDING) {
      assertThat(decided(JavaLiterals.under(MAIN.resolve("org/onex").resolve(module))))
          .as(module)
          .isEmpty();
    }
  }

  @Test
  void a_name_or_a_figure_would_be_found() throws IOException {
    for (String slip :
        List.of(
            "if (pack.equals(\"anhui\")) {}",
            "String title = \"安徽省\" + year;",
            "boolean isHenan = true;",
            "new YunnanRules();",
            "var policy = \"AH-2024\";",
            "var number = \"皖教秘职成〔2027〕1号\";")) {
      assertThat(named(JavaLiterals.in(sample(slip)))).as(slip).isNotEmpty();
    }
    for (String slip :
        List.of(
            "if (heads < 30) {}",
            "long cap = 700L;",
            "var rate = new BigDecimal(\"0.90\");",
            "var half = new BigDecimal(\"0.5\");",
            "int age = 6_5;",
            "var end = LocalDate.parse(\"2024-04-02\");")) {
      assertThat(decided(JavaLiterals.in(sample(slip)))).as(slip).isNotEmpty();
    }
    for (String harmless :
        List.of("/* 30 heads in anhui */", "int first = 1; // 65", "String code = \"R30\";")) {
      List<JavaLiterals> words = JavaLiterals.in(sample(harmless));
      assertThat(Stream.concat(named(words), decided(words))).as(harmless).isEmpty();
    }
  }

  private static String sample(String statement) {
    return "class Sample { void act() { " + statement + " } }";
  }

  private static Stream<String> named(List<JavaLiterals> words) {
    Pattern forbidden =
        Pattern.compile(
            names.stream().map(Pattern::quote).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
    return words.stream()
        .filter(word -> forbidden.matcher(word.word()).find())
        .map(JavaLiterals::place);
  }

  private static Stream<String> decided(List<JavaLiterals> words) {
    return words.stream()
        .filter(word -> !word.isName())
        .filter(
            word ->
                dates.contains(word.word())
                    || figure(word.word()).filter(figures::contains).isPresent())
        .map(JavaLiterals::place);
  }

  /** The pack, its policy, the province of its issuer, and who numbers its notices. */
  private static Set<String> namesOf(String dmn) {
    Set<String> found = new HashSet<>();
    List<String> metadata =
        cells(table(dmn, "metadata")).map(cell -> cell.replace("\"", "")).toList();
    for (int i = 0; i + 1 < metadata.size(); i++) {
      String value = metadata.get(i + 1);
      switch (metadata.get(i)) {
        // "national" is also an ordinary word of the program
        case "pack" ->
            Optional.of(value).filter(pack -> !pack.equals("national")).ifPresent(found::add);
        case "policy" -> found.add(value);
        case "issuer" -> group("^(\\p{IsHan}{2,3})省", value).ifPresent(found::add);
        case "number" -> {
          group("^([皖粤豫滇]\\p{IsHan})", value).ifPresent(found::add);
          group("^(粤\\p{IsHan}+)〔", value).ifPresent(found::add);
        }
        default -> {}
      }
    }
    return found;
  }

  private static Optional<String> group(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().map(m -> m.group(1));
  }

  private static String table(String dmn, String name) {
    return Pattern.compile("<decision id=\"[a-z0-9]+-" + name + "\".*?</decision>", Pattern.DOTALL)
        .matcher(dmn)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }

  private static Stream<String> cells(String dmn) {
    return CELL.matcher(dmn).results().map(cell -> cell.group(1).strip());
  }

  private static Optional<BigDecimal> figure(String cell) {
    var matcher = FIGURE.matcher(cell);
    return matcher.matches()
        ? Optional.of(plain(new BigDecimal(matcher.group(1))))
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal figure) {
    return new BigDecimal(figure.stripTrailingZeros().toPlainString());
  }
}
