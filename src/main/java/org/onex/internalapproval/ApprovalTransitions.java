package org.onex.internalapproval;

import static org.onex.internalapproval.ApprovalState.DONE;
import static org.onex.internalapproval.ApprovalState.PENDING;
import static org.onex.internalapproval.ApprovalState.REFUSED;
import static org.onex.internalapproval.ApprovalState.RETURNED;
import static org.onex.internalapproval.ApprovalState.WAITING;
import static org.onex.internalapproval.ApprovalState.WITHDRAWN;

import org.onex.casework.Transitions;

/** Every verb of a matter within a school in every state. */
final class ApprovalTransitions {

  private static final String HANDLED = "%s已不在待办（当前状态：%s），可能已由其他人员办理，请刷新后再试。";

  static final Transitions<ApprovalState, ApprovalVerb> TABLE =
      Transitions.of("校内审批", ApprovalState.class, ApprovalVerb.class)
          .keeps(ApprovalVerb.REACH, PENDING)
          .refuses(ApprovalVerb.REACH, "ALREADY_HANDLED", HANDLED)
          .leads(ApprovalVerb.SAY, PENDING, PENDING, RETURNED, REFUSED)
          .refuses(ApprovalVerb.SAY, "ALREADY_HANDLED", HANDLED)
          .leads(ApprovalVerb.AWAIT, PENDING, WAITING)
          .refuses(ApprovalVerb.AWAIT, "ALREADY_HANDLED", HANDLED)
          .keeps(ApprovalVerb.HOLD, WAITING)
          .refuses(ApprovalVerb.HOLD, "ALREADY_HANDLED", HANDLED)
          .leads(ApprovalVerb.SETTLE, WAITING, DONE)
          .refuses(ApprovalVerb.SETTLE, "ALREADY_HANDLED", HANDLED)
          .leads(ApprovalVerb.RESUBMIT, RETURNED, PENDING)
          .leads(ApprovalVerb.RESUBMIT, WAITING, PENDING)
          .refuses(ApprovalVerb.RESUBMIT, "IN_HOUSE", "%s正在校内审批（%s），审批完毕后自动报送。", PENDING)
          .refuses(ApprovalVerb.RESUBMIT, "ALREADY_HANDLED", "%s当前状态为“%s”，已经了结，请重新提交校内审批。")
          .leads(ApprovalVerb.WITHDRAW, PENDING, WITHDRAWN)
          .leads(ApprovalVerb.WITHDRAW, RETURNED, WITHDRAWN)
          .leads(ApprovalVerb.WITHDRAW, WAITING, WITHDRAWN)
          .refuses(ApprovalVerb.WITHDRAW, "NOT_WITHDRAWABLE", "%s当前状态为“%s”，不能撤回。")
          .build();

  private ApprovalTransitions() {}
}
