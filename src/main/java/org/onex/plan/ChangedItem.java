package org.onex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onex.notice.AdjustmentTerm;

/** One thing of a pilot that is to be another from some day on. */
@Embeddable
public class ChangedItem {

  @Column(nullable = false)
  private String subject;

  @Column(name = "before_text", nullable = false)
  private String before;

  @Column(name = "after_text", nullable = false)
  private String after;

  @SuppressWarnings("NullAway.Init")
  protected ChangedItem() {}

  ChangedItem(String subject, String before, String after) {
    this.subject = subject;
    this.before = before;
    this.after = after;
  }

  /** As the packs' adjustment rows name it. */
  public String subject() {
    return subject;
  }

  public String title() {
    return AdjustmentTerm.subjectTitle(subject);
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  String canonical() {
    return subject + "\t" + before + "\t" + after;
  }
}
