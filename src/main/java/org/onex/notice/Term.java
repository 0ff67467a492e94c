package org.onex.notice;

/**
 * One of the periods that a notice divides its year into; a season of that year carries its name.
 *
 * @param season id that windows and duties name it by
 * @param title what people call it, without the year: 春季申报, 集中备案, 日常备案
 * @param channel how filings come in
 * @param needsReason whether nothing is filed without 情况说明
 */
public record Term(
    String season, String title, Channel channel, boolean needsReason, Provision provision) {

  /** All schools in one period, or each when it is ready. */
  public enum Channel {
    CONCENTRATED("集中"),
    DAILY("日常");

    private final String label;

    Channel(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
