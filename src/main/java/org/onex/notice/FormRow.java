package org.onex.notice;

import org.jspecify.annotations.Nullable;

/**
 * One field of an official form, in the order in which the notice prints them.
 *
 * @param form kind of the document that the form becomes: filing_form, argument_report …
 * @param section heading that the field stands under
 * @param table id of the repeated rows that the field is a column of; empty for a single field
 * @param most rows that may be filled in at most; null where the notice names no number
 */
public record FormRow(
    String form,
    String section,
    String table,
    String field,
    String label,
    Kind kind,
    @Nullable Integer most,
    boolean required,
    Provision provision) {

  /** What a field holds; only the first six are typed by the school. */
  public enum Kind {
    TEXT("文本"),
    LONG("长文本"),
    NUMBER("整数"),
    PERCENT("百分比"),
    DATE("日期"),
    YES_NO("是否"),
    CERTIFICATE("证书名称"),
    MAJORS("专业"),
    PLAN("计划表"),
    SIGNATURE("签字"),
    OPINION("意见签章"),
    NOTE("说明");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public boolean isTyped() {
      return compareTo(YES_NO) <= 0;
    }
  }

  public boolean isRepeated() {
    return !table.isEmpty();
  }
}
