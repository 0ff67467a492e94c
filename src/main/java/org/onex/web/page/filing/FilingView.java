package org.onex.web.page.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.filing.FilingRow;
import org.onex.filing.Revision;
import org.onex.internalapproval.InternalApproval;
import org.onex.mail.DeliveryEntry;
import org.onex.notice.Finding;
import org.onex.review.ReviewStep;

/**
 * Everything of one filing that one reader may see.
 *
 * @param shown the revision the reader works on: a school's working copy, else the one in force
 * @param before the revision submitted before it; null for the first
 * @param version of the text that the school edits
 * @param closed why the school, who looks at it, cannot hand it in now
 * @param acts what the reader may do now
 */
public record FilingView(
    FilingRow row,
    Institution school,
    @Nullable Certificate certificate,
    Revision shown,
    @Nullable Revision before,
    List<Change> changes,
    List<Finding> findings,
    List<Revision> revisions,
    List<ReviewStep> steps,
    List<Event> events,
    List<DeliveryEntry> mails,
    List<String> courses,
    List<InternalApproval> approvals,
    boolean hasPlan,
    int version,
    @Nullable String closed,
    Set<Act> acts) {

  /** What a reader may do with a filing. */
  public enum Act {
    EDIT,
    SUBMIT,
    REPLACE,
    WITHDRAW,
    ASK_BACK,
    DISCARD,
    REVIEW,
    CORRECT
  }

  public boolean may(String act) {
    return acts.contains(Act.valueOf(act));
  }

  /** Something that happened to the filing. */
  public record Event(Instant at, String what, String detail, String who, String tone) {}

  /**
   * One line now and before, side by side; numbers are null where the line was not there.
   *
   * @param kind 新增, 删除, 修改, or empty
   */
  public record Change(
      String level,
      String majorCode,
      String majorName,
      Figure enrolled,
      Figure teachers,
      Figure headcount,
      String fee,
      String exam,
      String note,
      String kind) {}

  /** One figure now and before. */
  public record Figure(@Nullable Integer before, @Nullable Integer now) {

    public boolean changed() {
      return !Objects.equals(before, now);
    }
  }
}
