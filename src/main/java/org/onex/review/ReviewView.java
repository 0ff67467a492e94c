package org.onex.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer sees of one filing, as values ready to be shown; the review form's only input.
 */
public record ReviewView(
    String number,
    String season,
    School school,
    Certificate certificate,
    int revision,
    String submittedAt,
    String due,
    String level,
    String levelTitle,
    List<Line> lines,
    int headcount,
    @Nullable String explanation,
    List<Found> findings,
    int blocking,
    boolean needsException,
    List<Year> history,
    List<Step> steps,
    List<Link> attachments,
    @Nullable String hint,
    Experts experts,
    String filingUrl,
    @JsonIgnore @Nullable Instant dueAt) {

  /** The school that files. */
  public record School(String name, String code, String type, String contact) {}

  /** The certificate; fee as shown, with its unit. */
  public record Certificate(String name, String batch, String organisation, String fee) {}

  /** One line; change says how it differs from the revision before. */
  public record Line(
      String level,
      String majorCode,
      String majorName,
      int enrolled,
      int teachers,
      int headcount,
      String change) {}

  /** One finding with its clause. */
  public record Found(
      String label, String subject, String message, String clause, String strength, String basis) {}

  /** One past year of this certificate at this school. */
  public record Year(
      int year,
      int planned,
      int completed,
      int issued,
      String completionRate,
      String issuanceRate) {}

  /** One earlier decision. */
  public record Step(String level, String decision, String opinion, String who, String at) {}

  /**
   * What experts said.
   *
   * @param tally how the panel came out, or what the meeting concluded; empty where no expert spoke
   * @param summary the chair's words; empty where there are none
   */
  public record Experts(String tally, String summary, List<Opinion> opinions) {

    static final Experts NONE = new Experts("", "", List.of());
  }

  /** One expert's opinion. */
  public record Opinion(String who, String employer, String verdict, String words, String at) {}

  /** One attachment. */
  public record Link(String name, String kind, String url) {}
}
