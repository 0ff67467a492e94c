package org.onex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Our Chinese beside the English of the version in use: nothing missing, nothing left English. */
class WebAppTranslationTest {

  private static final List<String> APPS = List.of("tasklist", "cockpit", "welcome", "admin");
  private static final String FILE = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%[ds]|%%");
  private static final Pattern MARKUP = Pattern.compile("</?(a|b|i|br|strong)\\b[^>]*>|\n");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH_WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Set<String> PROPER_NAMES =
      Set.of("Camunda", "LDAP", "Optimize", "cockpit", "tasklist");
  private static final Set<String> FORMATS_AND_KEYS = Set.of("CSV", "CTRL", "DMN", "JSON");
  private static final Set<String> METRICS = Set.of("DI", "EDE", "FNI", "PI", "TU");

  @ParameterizedTest
  @FieldSource("APPS")
  void every_text_of_the_application_is_translated_and_no_other(String app) throws IOException {
    assertThat(texts(app, "zh").keySet()).isEqualTo(texts(app, "en").keySet());
  }

  @ParameterizedTest
  @FieldSource("APPS")
  void the_chinese_fills_in_the_same_values_as_the_english(String app) throws IOException {
    var chinese = texts(app, "zh");

    texts(app, "en")
        .forEach(
            (key, english) ->
                assertThat(placeholders(chinese.getOrDefault(key, "")))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(placeholders(english)));
  }

  @ParameterizedTest
  @FieldSource("APPS")
  void no_text_is_left_english(String app) throws IOException {
    var english = texts(app, "en");

    texts(app, "zh")
        .forEach(
            (key, chinese) -> {
              assertThat(englishWords(key, chinese)).as(key + ": " + chinese).isEmpty();
              if (ENGLISH_WORD.matcher(visible(key, english.getOrDefault(key, ""))).find()) {
                assertThat(chinese).as(key).containsPattern(CHINESE);
              }
            });
  }

  @Test
  void what_stands_in_several_applications_reads_the_same_in_each() throws IOException {
    var said = new TreeMap<String, Set<String>>();
    for (String app : APPS) {
      var english = texts(app, "en");
      texts(app, "zh")
          .forEach(
              (key, chinese) ->
                  said.computeIfAbsent(key + " = " + english.get(key), text -> new TreeSet<>())
                      .add(chinese));
    }

    assertThat(said).allSatisfy((text, ways) -> assertThat(ways).as(text).hasSize(1));
  }

  @ParameterizedTest
  @FieldSource("APPS")
  void the_links_and_line_breaks_of_a_text_stay(String app) throws IOException {
    var english = texts(app, "en");

    texts(app, "zh")
        .forEach(
            (key, chinese) ->
                assertThat(markup(chinese))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(markup(english.getOrDefault(key, ""))));
  }

  private static List<String> markup(String text) {
    return MARKUP.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> englishWords(String key, String text) {
    return ENGLISH_WORD
        .matcher(visible(key, text))
        .results()
        .map(MatchResult::group)
        .filter(word -> !PROPER_NAMES.contains(word))
        .filter(word -> !METRICS.contains(word) && !FORMATS_AND_KEYS.contains(word))
        .toList();
  }

  /** What a person reads of it: no tags, placeholders, entities or date patterns. */
  private static String visible(String key, String text) {
    var readable =
        text.replaceAll("<[a-z/][^>]*>|\\{\\{.*?}}|&\\w+;|yyyy-MM-ddTHH:mm:ss|%[ds]{1,2}", " ");
    return key.startsWith("/dateLocales/calendar") || key.startsWith("/dateLocales/longDateFormat")
        ? readable.replaceAll("\\bat\\b|[LTYMDHdm]+", " ")
        : readable;
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll("\\s", ""))
        .toList();
  }

  private static Map<String, String> texts(String app, String language) throws IOException {
    var file = FILE.formatted(app, language);
    try (var stream = WebAppTranslationTest.class.getResourceAsStream(file)) {
      assertThat(stream).as(file).isNotNull();
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
      var texts = new TreeMap<String, String>();
      collect("", new ObjectMapper().readTree(text), texts);
      return texts;
    }
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path, node.asText());
    }
    node.properties()
        .forEach(child -> collect(path + "/" + child.getKey(), child.getValue(), texts));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(path + "/" + i, node.get(i), texts);
    }
  }
}
