package org.onex.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice behind a pack, as its metadata table names it.
 *
 * @param policyId id of the policy in the vectors and in {@code /api/policy/evaluate}
 * @param date date of issue; null where the notice prints none
 * @param circulation to whom it went and who may read it
 */
public record Notice(
    String policyId,
    String pack,
    String number,
    String issuer,
    String title,
    @Nullable LocalDate date,
    int year,
    Circulation circulation) {

  /**
   * How a notice went out.
   *
   * @param addressees 主送
   * @param publicity 公开方式; empty where the notice says nothing
   * @param copies 抄送
   */
  public record Circulation(List<String> addressees, String publicity, List<String> copies) {

    public static final Circulation NONE = new Circulation(List.of(), "", List.of());

    public Circulation {
      addressees = List.copyOf(addressees);
      copies = List.copyOf(copies);
    }
  }
}
