package org.onex.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;

/** Who has proposed what cannot be taken back, and which second person has confirmed it. */
@Embeddable
public class Confirmation {

  public static final Transitions<ConfirmationState, ConfirmationVerb> TABLE =
      Transitions.of("延长时间、补充通知、结果发布", ConfirmationState.class, ConfirmationVerb.class)
          .leads(ConfirmationVerb.CONFIRM, ConfirmationState.PROPOSED, ConfirmationState.CONFIRMED)
          .refuses(
              ConfirmationVerb.CONFIRM,
              "ALREADY_CONFIRMED",
              "%s%s，无需重复确认。",
              ConfirmationState.CONFIRMED)
          .refuses(ConfirmationVerb.CONFIRM, "PROPOSAL_WITHDRAWN", "%s%s，不能确认；确需办理的，请重新提出。")
          .leads(ConfirmationVerb.WITHDRAW, ConfirmationState.PROPOSED, ConfirmationState.WITHDRAWN)
          .refuses(
              ConfirmationVerb.WITHDRAW,
              "ALREADY_CONFIRMED",
              "%s%s，不能撤回；确需改变的，请另行提出。",
              ConfirmationState.CONFIRMED)
          .refuses(ConfirmationVerb.WITHDRAW, "PROPOSAL_WITHDRAWN", "%s%s，无需重复撤回。")
          .build();

  @Column(nullable = false)
  private String proposedBy;

  @Column(nullable = false)
  private Instant proposedAt;

  private @Nullable String confirmedBy;
  private @Nullable Instant confirmedAt;
  private @Nullable Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init")
  protected Confirmation() {}

  public Confirmation(String proposedBy, Instant proposedAt) {
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  /**
   * @param what is confirmed, as it stands in sentences
   */
  public void confirm(String what, String person, Instant at) {
    TABLE.require(state(), ConfirmationVerb.CONFIRM, what);
    if (person.equals(proposedBy)) {
      throw new Refusal("SECOND_PERSON_REQUIRED", "提出%s的人不能自行确认，请由本单位另一名审核人员确认。".formatted(what));
    }
    confirmedBy = person;
    confirmedAt = at;
  }

  /**
   * Whoever has proposed it takes it back; a colleague who is against it does not confirm it.
   *
   * @param what is withdrawn, as it stands in sentences
   */
  public void withdraw(String what, String person, Instant at) {
    TABLE.require(state(), ConfirmationVerb.WITHDRAW, what);
    if (!person.equals(proposedBy)) {
      throw new Refusal("NOT_PROPOSED_BY_YOU", "%s由提出的人撤回；不同意的，不予确认即可。".formatted(what));
    }
    withdrawnAt = at;
  }

  public ConfirmationState state() {
    if (confirmedAt != null) {
      return ConfirmationState.CONFIRMED;
    }
    return withdrawnAt == null ? ConfirmationState.PROPOSED : ConfirmationState.WITHDRAWN;
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

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }
}
