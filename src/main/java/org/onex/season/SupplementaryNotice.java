package org.onex.season;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.onex.casework.Confirmation;
import org.onex.casework.ConfirmationState;

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

  @Embedded private Confirmation confirmation;

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
    this.confirmation = new Confirmation(proposedBy, proposedAt);
  }

  void confirm(String person, Instant at) {
    confirmation.confirm("补充通知" + noticeNumber, person, at);
  }

  void withdraw(String person, Instant at) {
    confirmation.withdraw("补充通知" + noticeNumber, person, at);
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
    return confirmation.proposedBy();
  }

  public Instant proposedAt() {
    return confirmation.proposedAt();
  }

  public @Nullable String confirmedBy() {
    return confirmation.confirmedBy();
  }

  public @Nullable Instant confirmedAt() {
    return confirmation.confirmedAt();
  }

  public @Nullable Instant withdrawnAt() {
    return confirmation.withdrawnAt();
  }

  public ConfirmationState state() {
    return confirmation.state();
  }

  public boolean isConfirmed() {
    return state() == ConfirmationState.CONFIRMED;
  }

  /** The windows it changes, and no others. */
  public List<Window> windows() {
    return List.copyOf(windows);
  }
}
