package org.onex.calendar;

import org.onex.casework.Labelled;

/** What can be done with a grant or a supplementary notice. */
enum GrantVerb implements Labelled {
  CONFIRM("确认");

  private final String label;

  GrantVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
