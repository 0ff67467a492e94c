package org.onex.filing;

import org.jspecify.annotations.Nullable;

/**
 * A school that still owes something in a season, with whom to call.
 *
 * @param drafts filings written but not submitted
 * @param returned filings sent back and not corrected
 */
public record MissingSchool(
    String id,
    String code,
    String name,
    String unitName,
    @Nullable String contactName,
    @Nullable String contactPhone,
    @Nullable String contactEmail,
    int drafts,
    int returned,
    int submitted) {

  public String state() {
    if (returned > 0) {
      return "退回未补正 " + returned + " 项";
    }
    return drafts > 0 ? "有草稿未提交 " + drafts + " 项" : "未填报";
  }
}
