package org.onex.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Tasklist 7.24 can show, and what reviewers can read. */
class FormsTest {

  /**
   * Without {@code filepicker} and {@code documentPreview}, which Tasklist's form-js 1.8 does not
   * know, and without {@code dynamiclist}: one touch of a field in it, and Tasklist never lets the
   * form be submitted.
   */
  private static final Set<String> SHOWN_BY_TASKLIST =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "datetime",
          "expression",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "text",
          "image",
          "table",
          "html",
          "group",
          "separator",
          "spacer");

  private static final int FORM_JS_1_8 = 16;

  private final ObjectMapper json = new ObjectMapper();

  static Stream<Path> forms() throws IOException {
    try (var files = Files.walk(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormIsNamedAfterItsFileAndMadeForTasklist(Path file) throws IOException {
    var form = json.readTree(file.toFile());

    assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(form.path("type").asText()).isEqualTo("default");
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(FORM_JS_1_8);
    assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormUsesOnlyComponentsThatTasklistShows(Path file) throws IOException {
    assertThat(components(file))
        .isNotEmpty()
        .allSatisfy(
            component -> assertThat(component.path("type").asText()).isIn(SHOWN_BY_TASKLIST));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void componentsAreToldApartByIdAndFieldsByKey(Path file) throws IOException {
    var components = components(file);

    assertThat(components).extracting(c -> c.path("id").asText()).doesNotHaveDuplicates();
    assertThat(components.stream().filter(c -> c.has("key")).map(c -> c.path("key").asText()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatAFormSaysIsChinese(Path file) throws IOException {
    var texts = components(file).stream().flatMap(FormsTest::texts).toList();

    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(
            text -> {
              var words = text.replaceAll("(?s)\\{\\{.*?}}|<[^>]*>", " ");
              assertThat(words).containsPattern("\\p{IsHan}|^\\s*$");
              assertThat(words).doesNotContainPattern("[A-Za-z]{3,}");
            });
  }

  private List<JsonNode> components(Path file) throws IOException {
    return descendants(json.readTree(file.toFile())).toList();
  }

  private static Stream<JsonNode> descendants(JsonNode parent) {
    return stream(parent.path("components"))
        .flatMap(component -> Stream.concat(Stream.of(component), descendants(component)));
  }

  private static Stream<String> texts(JsonNode component) {
    var own = Stream.of("label", "description", "content", "text").map(component::path);
    var options = stream(component.path("values")).map(option -> option.path("label"));
    var columns = stream(component.path("columns")).map(column -> column.path("label"));
    return Stream.of(own, options, columns)
        .flatMap(nodes -> nodes)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
  }
}
