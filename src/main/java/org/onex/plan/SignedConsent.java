package org.onex.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onex.directory.Refusal;
import org.onex.notice.AdjustmentTerm;

/**
 * A consent that stands on a stamped form: who signed it, and on which day.
 *
 * @param kind as the pack names it
 * @param by name and post
 */
public record SignedConsent(String kind, String by, LocalDate on) {

  private static final int LONGEST_NAME = 40;

  /** As typed in three columns; where neither name nor day is written, nobody has signed. */
  public static List<SignedConsent> typed(
      List<String> kinds, List<String> names, List<String> days) {
    List<SignedConsent> signed = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      String name = i < names.size() ? names.get(i).strip() : "";
      String day = i < days.size() ? days.get(i).strip() : "";
      if (!name.isEmpty() || !day.isEmpty()) {
        signed.add(read(kinds.get(i), name, day));
      }
    }
    return signed;
  }

  private static SignedConsent read(String kind, String name, String day) {
    String title = AdjustmentTerm.titleOf(kind);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Refusal(
          "CONSENT_WITHOUT_NAME", "请填写申请表上“%s”的签署人姓名和职务，不超过 %d 个字。".formatted(title, LONGEST_NAME));
    }
    try {
      return new SignedConsent(kind, name, LocalDate.parse(day));
    } catch (DateTimeException notADay) {
      throw new Refusal("CONSENT_WITHOUT_DATE", "请填写申请表上“%s”的签署日期，如 2027-03-25。".formatted(title));
    }
  }
}
