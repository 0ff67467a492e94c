package org.onex.internalapproval;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onex.casework.EveryCell;
import org.onex.directory.Actor;
import org.onex.directory.Role;

/** A matter within a school refuses by itself what its state is not for. */
class InternalApprovalStatesTest {

  private static final Instant AT = Instant.parse("2027-03-26T01:00:00Z");
  private static final Actor DRAFTER =
      new Actor("hfcollege", "合肥示例职业技术学院", "schhfcollege", Role.SCHOOL);
  private static final ApprovalSubject MATTER =
      new ApprovalSubject("filing", "AH1", "schhfcollege", "申报项目 AH1", "0", "/filings/AH1");

  @Test
  void every_verb_in_every_state() {
    EveryCell.of(
        ApprovalTransitions.TABLE,
        """
        REACH    PENDING                  -         -         - - -
        SAY      PENDING/RETURNED/REFUSED -         -         - - -
        AWAIT    WAITING                  -         -         - - -
        HOLD     -                        -         WAITING   - - -
        SETTLE   -                        -         DONE      - - -
        RESUBMIT -                        PENDING   PENDING   - - -
        WITHDRAW WITHDRAWN                WITHDRAWN WITHDRAWN - - -
        """,
        (state, verb) -> standing(state),
        InternalApprovalStatesTest::act,
        InternalApproval::state);
  }

  private static InternalApproval standing(ApprovalState state) {
    var approval = new InternalApproval("AH1-N1", MATTER, DRAFTER, AT);
    switch (state) {
      case PENDING -> {}
      case RETURNED -> approval.say(said(), InternalOpinion.RETURN);
      case REFUSED -> approval.say(said(), InternalOpinion.REFUSE);
      case WITHDRAWN -> approval.withdraw(said());
      case WAITING, DONE -> approval.await(AT);
    }
    if (state == ApprovalState.DONE) {
      approval.settle(said());
    }
    return approval;
  }

  private static void act(InternalApproval approval, ApprovalVerb verb) {
    switch (verb) {
      case REACH -> approval.reach(null, AT);
      case SAY -> approval.say(said(), InternalOpinion.AGREE);
      case AWAIT -> approval.await(AT);
      case HOLD -> approval.hold("申报时间已截止。", said());
      case SETTLE -> approval.settle(said());
      case RESUBMIT -> approval.resubmit(MATTER, DRAFTER, AT);
      case WITHDRAW -> approval.withdraw(said());
    }
  }

  private static ApprovalAct said() {
    return ApprovalAct.by(DRAFTER, "办理", "0", AT);
  }
}
