package org.onex.season;

import org.onex.casework.Labelled;

/** What can be done with a season, or with all seasons of a year. */
enum SeasonVerb implements Labelled {
  CONFIRM("确认时间安排"),
  REDATE("调整时间"),
  JUDGE_BY("采用规则"),
  RELEASE("发布结果");

  private final String label;

  SeasonVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
