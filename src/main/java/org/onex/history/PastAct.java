package org.onex.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person did.
 *
 * @param subject what it was done to, by its number and names
 * @param act what was done, in a few words
 * @param words opinion, reason or basis
 * @param path where one reads more
 */
public record PastAct(
    Kind kind, String subject, String act, @Nullable String words, String path, Instant at) {

  /** What people look for. */
  public enum Kind {
    REVIEW("审核"),
    SUBMISSION("申报提交"),
    SCHEDULE("时间安排"),
    RELEASE("结果发布"),
    REPORT("报送"),
    PLAN("计划变更"),
    EXPERT("专家评审");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
