package org.onex.internalapproval;

import java.util.List;
import org.onex.notice.Finding;
import org.onex.notice.InternalStep;

/**
 * One matter as a person of the school sees it.
 *
 * @param exceptions what this person has to accept with a reason before agreeing
 * @param mine whether this person's post has to act
 */
public record ApprovalView(
    InternalApproval approval,
    List<Stage> stages,
    List<Finding> findings,
    List<Finding> exceptions,
    boolean mine,
    boolean withdrawable) {

  /** A step and how far it is. */
  public record Stage(InternalStep step, Progress progress) {}

  /** How far a step is. */
  public enum Progress {
    AGREED("已同意", "good"),
    NOW("待办", "busy"),
    AHEAD("未到", "quiet");

    private final String label;
    private final String tone;

    Progress(String label, String tone) {
      this.label = label;
      this.tone = tone;
    }

    public String label() {
      return label;
    }

    public String tone() {
      return tone;
    }
  }
}
