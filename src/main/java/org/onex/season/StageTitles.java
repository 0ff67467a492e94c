package org.onex.season;

import org.onex.notice.Policy;
import org.onex.notice.Step;

/** What a pack calls the levels of its windows. */
public final class StageTitles {

  private StageTitles() {}

  /** 申报, 初审, 审核 …; one deadline for all reviewers is 审核. */
  public static String title(Policy policy, String level) {
    return policy.steps().stream()
        .filter(step -> step.level().equals(level))
        .map(Step::title)
        .findFirst()
        .orElse(level.equals("school") ? "申报" : "审核");
  }
}
