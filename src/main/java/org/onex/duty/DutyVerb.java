package org.onex.duty;

import org.onex.casework.Labelled;

/** What can be done with what a unit hands in for a duty. */
enum DutyVerb implements Labelled {
  WRITE("填写、上传"),
  SUBMIT("报送"),
  GIVE_BACK("退回"),
  RECEIVE("接收"),
  CHOOSE("选定、取消选定");

  private final String label;

  DutyVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
