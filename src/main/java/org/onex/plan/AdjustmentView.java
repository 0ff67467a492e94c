package org.onex.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;

/**
 * One adjustment as values ready to be shown: on our pages, in REST answers, in letters, and to the
 * office in Tasklist.
 *
 * @param kind 指标调增 or 考核计划变更
 * @param needsException whether approving it takes a reason: the notice speaks against it in
 *     principle, or says nothing
 */
public record AdjustmentView(
    String number,
    String planNumber,
    String season,
    Party school,
    Party office,
    String certificate,
    String kind,
    AdjustmentState state,
    String stateLabel,
    int round,
    String reason,
    @Nullable String explanation,
    List<Line> lines,
    List<String> newCertificates,
    int headcountBefore,
    int headcountAfter,
    List<Found> findings,
    boolean needsException,
    List<Need> needs,
    List<Step> steps,
    List<Link> attachments,
    String requestedAt,
    String planUrl,
    String url,
    @JsonIgnore Instant changedAt,
    @JsonIgnore int planVersion,
    @JsonIgnore List<Finding> kept) {

  /** A unit. */
  public record Party(@JsonIgnore String id, String name) {}

  /** One line before and after; 0 where there is none. */
  public record Line(
      String level, String majorCode, String majorName, int before, int after, String change) {}

  /** One finding with its clause. */
  public record Found(
      String label,
      String verdict,
      @Nullable String code,
      String subject,
      String message,
      String clause,
      String strength,
      String basis) {}

  /** A consent or a document that this adjustment takes. */
  public record Need(
      String kind, String title, boolean consent, boolean given, String by, String at) {}

  /** One thing that happened. */
  public record Step(String at, String who, String act, String words) {}

  /** One attachment. */
  public record Link(String id, String name, String at, String url) {}

  /** Whether the school can still hand in papers and take it back. */
  @JsonIgnore
  public boolean isWithSchool() {
    return state == AdjustmentState.IN_CONSENT || state == AdjustmentState.RETURNED;
  }

  @JsonIgnore
  public boolean isReadyToHandIn() {
    return state == AdjustmentState.IN_CONSENT && needs.stream().allMatch(Need::given);
  }

  /** All sentences of what is not as it should be, a line each. */
  @JsonIgnore
  public String objections() {
    return findings.stream()
        .filter(finding -> !finding.verdict().equals("PASS"))
        .map(Found::message)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  /** 中级 计算机应用 60人；合计60人. */
  @JsonIgnore
  public String before() {
    return written(lines.stream().map(line -> of(line, line.before())).toList(), headcountBefore);
  }

  @JsonIgnore
  public String after() {
    return written(lines.stream().map(line -> of(line, line.after())).toList(), headcountAfter);
  }

  private static String of(Line line, int headcount) {
    return headcount == 0 ? "" : "%s %s %d人；".formatted(line.level(), line.majorName(), headcount);
  }

  private static String written(List<String> lines, int total) {
    return String.join("", lines) + "合计" + total + "人";
  }
}
