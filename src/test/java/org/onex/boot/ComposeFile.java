package org.onex.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} gives to a node, with the variables of whoever starts it. */
final class ComposeFile {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

  private ComposeFile() {}

  static Map<String, String> environment(Map<String, String> given) {
    Map<String, String> environment = new TreeMap<>();
    part(part(part(read(), "services"), "node1"), "environment")
        .forEach(
            (name, value) ->
                environment.put(String.valueOf(name), resolved(String.valueOf(value), given)));
    return environment;
  }

  private static Map<?, ?> part(Map<?, ?> file, String name) {
    return (Map<?, ?>) Objects.requireNonNull(file.get(name), name);
  }

  private static Map<?, ?> read() {
    try {
      return new Yaml().<Map<?, ?>>load(Files.readString(Path.of("docker-compose.yml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resolved(String value, Map<String, String> given) {
    return VARIABLE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(one(found, given)));
  }

  private static String one(MatchResult found, Map<String, String> given) {
    var value = given.get(found.group(1));
    if (value == null && "?".equals(found.group(2))) {
      throw new IllegalArgumentException(found.group(3));
    }
    return value != null ? value : found.group(3);
  }
}
