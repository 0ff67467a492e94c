package org.onex.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a reference names, and says it in Chinese; empty where nothing of that name is there.
 * {@code dmn:<row>@<clause>} must stand in that row, {@code bpmn:<model>#<element>} in that model.
 */
final class Owners {

  private static final Path MAIN = Path.of("src", "main", "java", "org", "onex");

  private Owners() {}

  static Optional<String> resolve(String reference) throws IOException {
    String name = reference.substring(reference.indexOf(':') + 1);
    return switch (reference.substring(0, reference.indexOf(':'))) {
      case "dmn" -> row(name);
      case "bpmn" -> element(name);
      case "form" -> file(Path.of("forms", name + ".form"), "表单 " + name);
      case "mail" -> file(Path.of("documents", "mail", name + ".txt"), "邮件 " + name);
      case "page" ->
          file(Path.of("src/main/resources/templates", name + ".html"), "页面 " + name + ".html");
      case "rule" -> file(MAIN.resolve("notice/rules/" + name + ".java"), "规则 " + name);
      case "class" -> file(MAIN.resolve(name + ".java"), "模块 " + name.replace("/", " · "));
      default -> Optional.empty();
    };
  }

  private static Optional<String> row(String name) throws IOException {
    String[] parts = name.split("@", 2);
    String[] words = parts[0].split("-", -1);
    if (words.length != 3) {
      return Optional.empty();
    }
    Path file = Path.of("processes", words[0], words[0] + "-policy.dmn");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Matcher row =
        Pattern.compile("<rule id=\"" + Pattern.quote(parts[0]) + "\">(.*?)</rule>", Pattern.DOTALL)
            .matcher(Files.readString(file, UTF_8));
    if (!row.find()) {
      return Optional.empty();
    }
    if (parts.length == 1) {
      return Optional.of("规则包 %s · %s 表 · 行 %s".formatted(words[0], words[1], parts[0]));
    }
    return row.group(1).contains("<text>\"" + parts[1] + "\"</text>")
        ? Optional.of("规则包 %s · %s 表 · 行 %s（%s）".formatted(words[0], words[1], parts[0], parts[1]))
        : Optional.empty();
  }

  private static Optional<String> element(String name) throws IOException {
    String[] parts = name.split("#", 2);
    Optional<Path> model;
    try (var files = Files.walk(Path.of("processes"))) {
      model = files.filter(file -> file.endsWith(parts[0] + ".bpmn")).findFirst();
    }
    if (model.isEmpty() || parts.length < 2) {
      return Optional.empty();
    }
    Matcher element =
        Pattern.compile("id=\"" + Pattern.quote(parts[1]) + "\" name=\"([^\"]+)\"")
            .matcher(Files.readString(model.orElseThrow(), UTF_8));
    return element.find()
        ? Optional.of("流程 %s · %s（%s）".formatted(parts[0], element.group(1), parts[1]))
        : Optional.empty();
  }

  private static Optional<String> file(Path path, String name) {
    return Files.exists(path) ? Optional.of(name) : Optional.empty();
  }
}
