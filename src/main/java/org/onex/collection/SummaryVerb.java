package org.onex.collection;

import org.onex.casework.Labelled;

/** What can be done with an issue of a unit's summary. */
enum SummaryVerb implements Labelled {
  STAMP("上传盖章扫描件"),
  SEND("报送");

  private final String label;

  SummaryVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
