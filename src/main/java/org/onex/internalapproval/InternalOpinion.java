package org.onex.internalapproval;

/** What somebody of the school says at a step. */
public enum InternalOpinion {
  AGREE("同意"),
  RETURN("退回修改"),
  REFUSE("不同意");

  private final String label;

  InternalOpinion(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
