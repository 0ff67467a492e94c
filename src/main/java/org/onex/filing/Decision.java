package org.onex.filing;

/** What a level decides; the names are those of the review form and of {@code /engine-rest}. */
public enum Decision {
  APPROVE("通过"),
  RETURN("退回修改"),
  REJECT("审核不通过");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
