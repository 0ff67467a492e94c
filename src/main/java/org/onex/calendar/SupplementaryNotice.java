package org.onex.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Refusal;

/**
 * 补充通知: a dated amendment of the windows of a running season. It binds once a second person has
 * confirmed it; what has been submitted stays submitted.
 */
@Entity
@Table(name = "supplementary_notice")
public class SupplementaryNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private String noticeNumber;

  @Column(nullable = false)
  private LocalDate noticeDate;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private String proposedBy;

  @Column(nullable = false)
  private Instant proposedAt;

  private @Nullable String confirmedBy;
  private @Nullable Instant confirmedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "supplementary_window", joinColumns = @JoinColumn(name = "notice_id"))
  @OrderColumn(name = "ord")
  private List<Window> windows = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected SupplementaryNotice() {}

  SupplementaryNotice(
      String seasonId,
      String noticeNumber,
      LocalDate noticeDate,
      String reason,
      List<Window> windows,
      String proposedBy,
      Instant proposedAt) {
    this.seasonId = seasonId;
    this.noticeNumber = noticeNumber;
    this.noticeDate = noticeDate;
    this.reason = reason;
    this.windows = new ArrayList<>(windows);
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  void confirm(String person, Instant at) {
    GrantTransitions.TABLE.require(state(), GrantVerb.CONFIRM, "补充通知" + noticeNumber);
    if (person.equals(proposedBy)) {
      throw new Refusal("SECOND_PERSON_REQUIRED", "录入补充通知的人不能自行确认，请由本单位另一名审核人员确认。");
    }
    confirmedBy = person;
    confirmedAt = at;
  }

  public Long id() {
    return id;
  }

  public String seasonId() {
    return seasonId;
  }

  public String noticeNumber() {
    return noticeNumber;
  }

  public LocalDate noticeDate() {
    return noticeDate;
  }

  public String reason() {
    return reason;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public @Nullable String confirmedBy() {
    return confirmedBy;
  }

  public @Nullable Instant confirmedAt() {
    return confirmedAt;
  }

  public GrantState state() {
    return confirmedAt == null ? GrantState.PROPOSED : GrantState.CONFIRMED;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** The windows it changes, and no others. */
  public List<Window> windows() {
    return List.copyOf(windows);
  }
}
