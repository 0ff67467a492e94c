package org.onex.plan;

import static org.onex.plan.ChangeState.AT_OFFICE;
import static org.onex.plan.ChangeState.DRAFT;
import static org.onex.plan.ChangeState.IN_HOUSE;
import static org.onex.plan.ChangeState.RECORDED;
import static org.onex.plan.ChangeState.RETURNED;
import static org.onex.plan.ChangeState.WITHDRAWN;

import java.util.List;
import org.onex.casework.Transitions;
import org.onex.directory.Refusal;

/** Every verb of a change for the record in every state. */
final class ChangeTransitions {

  private static final String CODE = "CHANGE_STATE";
  private static final String HANDLED = "变更备案 %s 已不在待办（当前状态：%s），可能已由其他人员办理，请刷新待办列表。";

  static final Transitions<ChangeState, ChangeVerb> TABLE = table();

  private ChangeTransitions() {}

  /** The office has said its word already, and the process has yet to act on it. */
  static Refusal handled(String number, ChangeState state) {
    return new Refusal("ALREADY_HANDLED", HANDLED.formatted(number, state.label()));
  }

  private static Transitions<ChangeState, ChangeVerb> table() {
    var table =
        Transitions.of("变更备案", ChangeState.class, ChangeVerb.class)
            .keeps(ChangeVerb.REWRITE, DRAFT, RETURNED)
            .keeps(ChangeVerb.PAPER, DRAFT, RETURNED)
            .leads(ChangeVerb.ENTER_HOUSE, DRAFT, IN_HOUSE)
            .leads(ChangeVerb.ENTER_HOUSE, RETURNED, IN_HOUSE)
            .leads(ChangeVerb.HAND_IN, DRAFT, AT_OFFICE)
            .leads(ChangeVerb.HAND_IN, RETURNED, AT_OFFICE)
            .leads(ChangeVerb.HAND_IN, IN_HOUSE, AT_OFFICE)
            .leads(ChangeVerb.WITHDRAW, DRAFT, WITHDRAWN)
            .leads(ChangeVerb.WITHDRAW, RETURNED, WITHDRAWN);
    for (ChangeVerb verb :
        List.of(
            ChangeVerb.REWRITE,
            ChangeVerb.PAPER,
            ChangeVerb.ENTER_HOUSE,
            ChangeVerb.HAND_IN,
            ChangeVerb.WITHDRAW)) {
      String refused = "变更备案 %s 当前状态为“%s”，不能" + verb.label();
      if (verb != ChangeVerb.HAND_IN) {
        table.refuses(verb, CODE, refused + "；校内审批中的请先撤回校内审批。", IN_HOUSE);
      }
      table
          .refuses(verb, CODE, refused + "；已报送的请联系省级办公室退回。", AT_OFFICE)
          .refuses(verb, CODE, refused + "；该项已经办结，有新的变更请另行提出。");
    }
    return table
        .keeps(ChangeVerb.LEAVE_HOUSE, DRAFT, RETURNED)
        .leads(ChangeVerb.LEAVE_HOUSE, IN_HOUSE, DRAFT, RETURNED)
        .refuses(ChangeVerb.LEAVE_HOUSE, CODE, "变更备案 %s 当前状态为“%s”，不在校内审批中。")
        .leads(ChangeVerb.DECIDE, AT_OFFICE, AT_OFFICE, RETURNED)
        .refuses(ChangeVerb.DECIDE, "ALREADY_HANDLED", HANDLED)
        .leads(ChangeVerb.RECORD, AT_OFFICE, RECORDED)
        .refuses(ChangeVerb.RECORD, CODE, "变更备案 %s 当前状态为“%s”，不能登记备案。")
        .build();
  }
}
