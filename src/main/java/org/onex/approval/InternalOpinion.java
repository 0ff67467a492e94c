package org.onex.approval;

/** What somebody of the school says at a step. */
public enum Opinion {
  AGREE("同意"),
  RETURN("退回修改"),
  REFUSE("不同意");

  private final String label;

  Opinion(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
