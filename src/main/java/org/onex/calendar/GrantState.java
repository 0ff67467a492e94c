package org.onex.calendar;

import org.onex.casework.Labelled;

/** A grant or a supplementary notice binds once a second person has confirmed it. */
public enum GrantState implements Labelled {
  PROPOSED("待另一人确认"),
  CONFIRMED("已确认");

  private final String label;

  GrantState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
