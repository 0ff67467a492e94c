package org.onex.duty;

import org.onex.casework.Transitions;
import org.onex.duty.DutyReport.State;

/** Every verb of a duty's report in every state. */
final class DutyTransitions {

  static final Transitions<State, DutyVerb> TABLE =
      Transitions.of("报送任务", State.class, DutyVerb.class)
          .keeps(DutyVerb.WRITE, State.DRAFT, State.RETURNED)
          .refuses(DutyVerb.WRITE, "ALREADY_HANDED_IN", "%s当前状态为“%s”，确需修改的，请联系省级办公室退回。")
          .leads(DutyVerb.SUBMIT, State.DRAFT, State.SUBMITTED)
          .leads(DutyVerb.SUBMIT, State.RETURNED, State.SUBMITTED)
          .refuses(DutyVerb.SUBMIT, "ALREADY_HANDED_IN", "%s当前状态为“%s”，无需重复报送；确需修改的，请联系省级办公室退回。")
          .leads(DutyVerb.GIVE_BACK, State.SUBMITTED, State.RETURNED)
          .leads(DutyVerb.GIVE_BACK, State.RECEIVED, State.RETURNED)
          .refuses(DutyVerb.GIVE_BACK, "NOTHING_HANDED_IN", "%s当前状态为“%s”，尚在报送单位，无需退回。")
          .leads(DutyVerb.RECEIVE, State.SUBMITTED, State.RECEIVED)
          .refuses(DutyVerb.RECEIVE, "ALREADY_RECEIVED", "%s当前状态为“%s”，无需重复接收。", State.RECEIVED)
          .refuses(DutyVerb.RECEIVE, "NOTHING_HANDED_IN", "%s当前状态为“%s”，尚未报送，不能接收。")
          .keeps(DutyVerb.CHOOSE, State.SUBMITTED, State.RECEIVED)
          .refuses(DutyVerb.CHOOSE, "NOTHING_HANDED_IN", "%s当前状态为“%s”，尚未报送，不能选定。")
          .build();

  private DutyTransitions() {}
}
