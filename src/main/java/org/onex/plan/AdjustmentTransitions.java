package org.onex.plan;

import static org.onex.plan.AdjustmentState.AT_OFFICE;
import static org.onex.plan.AdjustmentState.DRAFT;
import static org.onex.plan.AdjustmentState.IN_CONSENT;
import static org.onex.plan.AdjustmentState.REFUSED;
import static org.onex.plan.AdjustmentState.REGISTERED;
import static org.onex.plan.AdjustmentState.RETURNED;
import static org.onex.plan.AdjustmentState.WITHDRAWN;

import org.onex.casework.Transitions;
import org.onex.directory.Refusal;

/** Every verb of a request to change a plan in every state. */
final class AdjustmentTransitions {

  private static final String CODE = "ADJUSTMENT_STATE";
  private static final String HANDLED = "调整申请 %s 已不在待办（当前状态：%s），可能已由其他人员办理，请刷新待办列表。";

  static final Transitions<AdjustmentState, AdjustmentVerb> TABLE =
      Transitions.of("指标调整", AdjustmentState.class, AdjustmentVerb.class)
          .leads(AdjustmentVerb.CHECK, DRAFT, DRAFT, IN_CONSENT, REFUSED)
          .refuses(AdjustmentVerb.CHECK, CODE, "调整申请 %s 当前状态为“%s”，已校验，不再校验。")
          .keeps(AdjustmentVerb.CONSENT, IN_CONSENT)
          .refuses(AdjustmentVerb.CONSENT, CODE, "调整申请 %s 当前状态为“%s”，只有“待校内同意”的申请可以登记校内同意。")
          .keeps(AdjustmentVerb.PAPER, IN_CONSENT, RETURNED)
          .refuses(AdjustmentVerb.PAPER, CODE, "调整申请 %s 当前状态为“%s”，不能再上传材料。")
          .keeps(AdjustmentVerb.HAND_IN, IN_CONSENT)
          .refuses(AdjustmentVerb.HAND_IN, CODE, "调整申请 %s 当前状态为“%s”，只有“待校内同意”的申请可以报送。")
          .leads(AdjustmentVerb.HAND_OVER, DRAFT, AT_OFFICE)
          .leads(AdjustmentVerb.HAND_OVER, IN_CONSENT, AT_OFFICE)
          .refuses(AdjustmentVerb.HAND_OVER, CODE, "调整申请 %s 当前状态为“%s”，不能转办理单位。")
          .leads(AdjustmentVerb.REWRITE, RETURNED, DRAFT)
          .refuses(AdjustmentVerb.REWRITE, CODE, "调整申请 %s 当前状态为“%s”，只有“退回修改”的申请可以重新提交。")
          .leads(AdjustmentVerb.WITHDRAW, IN_CONSENT, WITHDRAWN)
          .leads(AdjustmentVerb.WITHDRAW, RETURNED, WITHDRAWN)
          .refuses(
              AdjustmentVerb.WITHDRAW,
              "NOT_WITHDRAWABLE",
              "调整申请 %s 当前状态为“%s”，已经办结，不能撤回。",
              REGISTERED,
              REFUSED,
              WITHDRAWN)
          .refuses(
              AdjustmentVerb.WITHDRAW,
              "NOT_WITHDRAWABLE",
              "调整申请 %s 当前状态为“%s”，不能自行撤回；已报送的，请联系办理单位退回后撤回。")
          .leads(AdjustmentVerb.DECIDE, AT_OFFICE, AT_OFFICE, RETURNED, REFUSED)
          .keeps(AdjustmentVerb.DECIDE, DRAFT)
          .refuses(AdjustmentVerb.DECIDE, "ALREADY_HANDLED", HANDLED)
          .leads(AdjustmentVerb.REGISTER, AT_OFFICE, REGISTERED)
          .leads(AdjustmentVerb.REGISTER, DRAFT, REGISTERED)
          .refuses(AdjustmentVerb.REGISTER, CODE, "调整申请 %s 当前状态为“%s”，不能登记考核计划。")
          .build();

  private AdjustmentTransitions() {}

  /** The unit has said its word already, and the process has yet to act on it. */
  static Refusal handled(String number, AdjustmentState state) {
    return new Refusal("ALREADY_HANDLED", HANDLED.formatted(number, state.label()));
  }
}
