package org.onex.web.page;

import java.util.List;
import org.onex.directory.Refusal;

/** A refusal's sentences, each on a line of its own. */
public final class Refused {

  /** Name in the model; the layout shows it above the page. */
  public static final String NAME = "refused";

  private Refused() {}

  /** Whether the page itself, and not what was typed on it, is refused. */
  public static boolean isForbidden(Refusal refusal) {
    return refusal.code().endsWith("_NOT_ALLOWED") || refusal.code().equals("NOT_ALLOWED");
  }

  public static List<String> sentences(Refusal refusal) {
    return sentences(String.valueOf(refusal.getMessage()));
  }

  public static List<String> sentences(String message) {
    return message.lines().filter(line -> !line.isBlank()).toList();
  }
}
