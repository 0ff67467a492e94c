package org.onex.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mail that a notice asks for.
 *
 * @param occasion summary, increase, expert …
 * @param pattern subject with {@code {names}} to fill in
 * @param attachments titles of what goes with it
 */
public record Envelope(
    String occasion,
    String mailbox,
    String pattern,
    List<String> attachments,
    Provision provision) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  public Envelope {
    attachments = List.copyOf(attachments);
  }

  /** What has to be filled in. */
  public List<String> names() {
    return NAME.matcher(pattern).results().map(name -> name.group(1)).toList();
  }

  /** The subject without any space: notices print spaces that nobody is meant to type. */
  public String subject(Map<String, String> values) {
    return NAME.matcher(pattern)
        .replaceAll(
            name ->
                java.util.regex.Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")))
        .replaceAll("[\\s\\u3000]", "");
  }
}
