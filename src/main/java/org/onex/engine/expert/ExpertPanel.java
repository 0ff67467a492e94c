package org.onex.engine.expert;

/** What the models {@code expert-panel} and {@code panel-missing} and the code agree on. */
public final class ExpertPanel {

  public static final String KEY = "expert-panel";

  /** Where the office adds the experts that a panel lacks. */
  public static final String MISSING = "panel-missing";

  private ExpertPanel() {}

  /** Whether a task is about who sits on a panel, and so decides nothing about the filing. */
  public static boolean isMissing(String definitionId) {
    return definitionId.startsWith(MISSING + ":");
  }
}
