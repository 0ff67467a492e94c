package org.onex.process.expert;

/** What the model {@code expert-panel} and the code agree on. */
public final class ExpertPanel {

  public static final String KEY = "expert-panel";

  private ExpertPanel() {}
}
