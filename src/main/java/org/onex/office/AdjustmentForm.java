package org.onex.office;

import java.util.List;

/**
 * What a school prints, signs and stamps to have its plan changed.
 *
 * @param title of the form as the notice has it
 * @param consents who has to sign, in the notice's words
 */
public record AdjustmentForm(
    String title,
    String number,
    String planNumber,
    String season,
    String school,
    String schoolCode,
    String certificate,
    String reason,
    List<String> consents,
    List<Line> lines) {

  public AdjustmentForm {
    consents = List.copyOf(consents);
    lines = List.copyOf(lines);
  }

  /** One line before and after. */
  public record Line(String level, String majorCode, String majorName, int before, int after) {}
}
