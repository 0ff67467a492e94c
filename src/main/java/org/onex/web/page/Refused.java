package org.onex.web.page;

import java.util.List;
import org.onex.organization.Refusal;

/** A refusal's sentences, each on a line of its own. */
final class Refused {

  /** Name in the model; the layout shows it above the page. */
  static final String NAME = "refused";

  private Refused() {}

  static List<String> sentences(Refusal refusal) {
    return sentences(String.valueOf(refusal.getMessage()));
  }

  static List<String> sentences(String message) {
    return message.lines().filter(line -> !line.isBlank()).toList();
  }
}
