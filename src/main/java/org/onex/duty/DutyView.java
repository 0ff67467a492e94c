package org.onex.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.notice.DutyItem;
import org.onex.notice.Finding;
import org.onex.office.Attachment;
import org.springframework.data.domain.Page;

/**
 * One unit's report as the page shows it.
 *
 * @param whole items of the report as a whole
 * @param perEntry items that each entry has
 * @param mailbox the notice's mailbox; empty where it names none
 */
public record DutyView(
    String seasonId,
    String seasonTitle,
    String report,
    String title,
    String clause,
    String unitId,
    String unitName,
    @Nullable Instant dueAt,
    boolean voluntary,
    String repeated,
    String chosen,
    List<DutyItem> whole,
    List<DutyItem> perEntry,
    DutyReport content,
    List<Attachment> files,
    List<String> missing,
    List<Finding> findings,
    @Nullable Finding late,
    String mailbox) {

  public DutyView {
    whole = List.copyOf(whole);
    perEntry = List.copyOf(perEntry);
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    findings = List.copyOf(findings);
  }

  public List<Attachment> files(int entry, String item) {
    return files.stream().filter(file -> file.kind().equals(entry + "." + item)).toList();
  }

  public String value(int entry, String item) {
    return content.values(entry).getOrDefault(item, "");
  }

  /**
   * What a notice asks for that is not handed in here.
   *
   * @param when how often and until when
   * @param how why it is no task, and what to do instead
   * @param effect what becomes of one who does not report
   */
  public record Elsewhere(String title, String clause, String when, String how, String effect) {}

  /** One line per unit, for the office. */
  public record Row(
      String unitId,
      String unitCode,
      String unitName,
      DutyReport.@Nullable State state,
      @Nullable Instant submittedAt,
      boolean late,
      int entries) {

    public boolean isIn() {
      return state == DutyReport.State.SUBMITTED || state == DutyReport.State.RECEIVED;
    }
  }

  /** One duty, for lists. */
  public record Task(
      String seasonId,
      String seasonTitle,
      String report,
      String title,
      String clause,
      @Nullable Instant dueAt,
      boolean voluntary,
      boolean own,
      DutyReport.@Nullable State state,
      boolean late,
      long owed,
      long in) {

    /** Whether the unit itself has still to hand it in. */
    public boolean isOwed() {
      return own
          && !voluntary
          && (state == DutyReport.State.DRAFT || state == DutyReport.State.RETURNED);
    }
  }

  /**
   * The office's page of one duty.
   *
   * @param chosen entries that the office has chosen, with the unit's name under {@code unit}
   */
  public record Overview(
      Task task,
      String repeated,
      String chosenTitle,
      Page<Row> rows,
      List<Map<String, String>> chosen) {

    public Overview {
      chosen = List.copyOf(chosen);
    }
  }
}
