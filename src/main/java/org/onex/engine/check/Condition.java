package org.onex.engine.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** One variable compared with one word: the only way in which a flow may depend on a variable. */
record Condition(String variable, boolean equal, String value) {

  private static final Pattern COMPARISON =
      Pattern.compile("[$#]\\{\\s*(\\w+)\\s*(==|!=|eq|ne)\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*}");

  static Optional<Condition> of(String text) {
    var found = COMPARISON.matcher(text.strip());
    return found.matches()
        ? Optional.of(
            new Condition(
                found.group(1),
                found.group(2).equals("==") || found.group(2).equals("eq"),
                found.group(3) == null ? found.group(4) : found.group(3)))
        : Optional.empty();
  }

  boolean holds(String actual) {
    return value.equals(actual) == equal;
  }
}
