package org.onex.casework;

/** What can be done with what one person has proposed. */
public enum ConfirmationVerb implements Labelled {
  CONFIRM("确认"),
  WITHDRAW("撤回");

  private final String label;

  ConfirmationVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
