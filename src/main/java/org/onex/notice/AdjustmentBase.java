package org.onex.notice;

/**
 * What a percentage of an adjustment row is taken of: what was approved first, never a later
 * change.
 */
public enum AdjustmentBase {
  LINE("明细", "该明细", "该明细批准人数"),
  PLAN("计划", "本计划合计", "本计划批准的总人数"),
  CERTIFICATE("证书", "本校该证书本年度各计划合计", "本校该证书本年度批准的总人数");

  private final String label;
  private final String counted;
  private final String approved;

  AdjustmentBase(String label, String counted, String approved) {
    this.label = label;
    this.counted = counted;
    this.approved = approved;
  }

  public String label() {
    return label;
  }

  /** What is counted, as sentences have it. */
  String counted() {
    return counted;
  }

  /** What the percentage is taken of, as sentences have it. */
  String approved() {
    return approved;
  }
}
