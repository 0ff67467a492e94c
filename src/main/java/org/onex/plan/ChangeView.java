package org.onex.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;

/**
 * One change of a pilot as values ready to be shown: on our pages, in REST answers, in letters, and
 * to the office in Tasklist.
 *
 * @param kind what changes, e.g. 试点负责人、进度安排
 * @param needsException whether recording it takes a reason
 * @param recordNumber 备案号; null until it is on record
 * @param effect from when it is so, as a sentence; before the record: that it is not
 */
public record ChangeView(
    String number,
    String planNumber,
    String season,
    AdjustmentView.Party school,
    AdjustmentView.Party office,
    String certificate,
    String kind,
    ChangeState state,
    String stateLabel,
    int round,
    String reason,
    LocalDate wantedFrom,
    List<Item> items,
    List<AdjustmentView.Found> findings,
    boolean needsException,
    List<AdjustmentView.Need> needs,
    List<AdjustmentView.Step> steps,
    List<AdjustmentView.Link> attachments,
    @Nullable String handedInAt,
    @Nullable String recordNumber,
    @Nullable String recordedAt,
    String effect,
    String planUrl,
    String url,
    @JsonIgnore Instant changedAt,
    @JsonIgnore @Nullable LocalDate effectiveFrom,
    @JsonIgnore List<Finding> kept) {

  /** One thing before and after. */
  public record Item(String subject, String title, String before, String after) {}

  /** 试点负责人：张三 → 李四, a line each. */
  @JsonIgnore
  public List<String> changes() {
    return items.stream()
        .map(item -> "%s：%s → %s".formatted(item.title(), item.before(), item.after()))
        .toList();
  }

  /** What is already written about a thing; null where nothing is. */
  public @Nullable Item item(String subject) {
    return items.stream().filter(i -> i.subject().equals(subject)).findFirst().orElse(null);
  }

  public boolean has(String paper) {
    return needs.stream().anyMatch(need -> need.kind().equals(paper) && need.given());
  }

  /** What was said last. */
  @JsonIgnore
  public AdjustmentView.Step lastStep() {
    return steps.get(steps.size() - 1);
  }
}
