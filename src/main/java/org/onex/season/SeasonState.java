package org.onex.season;

import org.onex.casework.Labelled;

/** A season is drafted from the last notice, confirmed under a notice, and released at the end. */
public enum SeasonState implements Labelled {
  DRAFT("待发文"),
  CONFIRMED("已确认"),
  RELEASED("结果已发布");

  private final String label;

  SeasonState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
