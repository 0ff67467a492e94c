package org.onex.casework;

/** What takes two people binds once the second one has confirmed it. */
public enum ConfirmationState implements Labelled {
  PROPOSED("待另一人确认"),
  CONFIRMED("已确认"),
  WITHDRAWN("已撤回");

  private final String label;

  ConfirmationState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
