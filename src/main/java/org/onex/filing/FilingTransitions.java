package org.onex.filing;

import static org.onex.filing.FilingState.APPROVED;
import static org.onex.filing.FilingState.DECIDED;
import static org.onex.filing.FilingState.DRAFT;
import static org.onex.filing.FilingState.IN_REVIEW;
import static org.onex.filing.FilingState.REJECTED;
import static org.onex.filing.FilingState.RETURNED;
import static org.onex.filing.FilingState.WITHDRAWN;

import java.util.List;
import org.onex.casework.Transitions;

/** Every verb of a filing in every state. */
final class FilingTransitions {

  static final Transitions<FilingState, FilingVerb> TABLE = table();

  private static final String DECIDED_CODE = "ALREADY_DECIDED";

  private FilingTransitions() {}

  private static Transitions<FilingState, FilingVerb> table() {
    var table = Transitions.of("申报项目", FilingState.class, FilingVerb.class);
    school(table);
    review(table);
    office(table);
    return table.build();
  }

  private static void school(Transitions.Builder<FilingState, FilingVerb> table) {
    table
        .keeps(FilingVerb.WRITE, DRAFT, IN_REVIEW, RETURNED, WITHDRAWN)
        .keeps(FilingVerb.DISCARD, DRAFT, IN_REVIEW, RETURNED, WITHDRAWN)
        .keeps(FilingVerb.ENTER_HOUSE, DRAFT, IN_REVIEW, RETURNED, WITHDRAWN)
        .leads(FilingVerb.SUBMIT, DRAFT, IN_REVIEW)
        .leads(FilingVerb.SUBMIT, IN_REVIEW, IN_REVIEW)
        .leads(FilingVerb.SUBMIT, RETURNED, IN_REVIEW)
        .leads(FilingVerb.SUBMIT, WITHDRAWN, IN_REVIEW);
    for (FilingVerb verb :
        List.of(FilingVerb.WRITE, FilingVerb.DISCARD, FilingVerb.ENTER_HOUSE, FilingVerb.SUBMIT)) {
      settled(table, verb);
    }
    table
        .keeps(FilingVerb.LEAVE_HOUSE, DRAFT, IN_REVIEW, RETURNED, WITHDRAWN)
        .refuses(FilingVerb.LEAVE_HOUSE, DECIDED_CODE, "申报项目 %s 已审结，校内审批随之终止。")
        .leads(FilingVerb.WITHDRAW, IN_REVIEW, WITHDRAWN)
        .leads(FilingVerb.WITHDRAW, RETURNED, WITHDRAWN)
        .refuses(FilingVerb.WITHDRAW, "NOT_WITHDRAWABLE", "申报项目 %s 尚未提交，无需撤回；不再申报的请删除草稿。", DRAFT)
        .refuses(
            FilingVerb.WITHDRAW,
            "NOT_WITHDRAWABLE",
            "申报项目 %s 已经撤回，无需再次撤回；仍要申报的，可在申报时间内重新提交。",
            WITHDRAWN)
        .refuses(FilingVerb.WITHDRAW, "NOT_WITHDRAWABLE", "申报项目 %s 当前状态为“%s”，已有审核结论，不能撤回。")
        .keeps(FilingVerb.ASK_BACK, IN_REVIEW)
        .refuses(
            FilingVerb.ASK_BACK,
            "NOT_IN_REVIEW",
            "申报项目 %s 当前状态为“%s”，由本校办理，无需申请撤回。",
            DRAFT,
            RETURNED,
            WITHDRAWN)
        .refuses(FilingVerb.ASK_BACK, "NOT_IN_REVIEW", "申报项目 %s 当前状态为“%s”，已有审核结论，不能申请撤回。");
  }

  private static void settled(Transitions.Builder<FilingState, FilingVerb> table, FilingVerb verb) {
    String act =
        switch (verb) {
          case WRITE -> "修改";
          case DISCARD -> "放弃修改";
          case ENTER_HOUSE -> "送校内审批";
          default -> "提交";
        };
    table
        .refuses(
            verb,
            DECIDED_CODE,
            "申报项目 %s 已审结，不能再" + act + "；结果发布前确需更正的，请联系省级审核单位，由其更正审核结论并留痕。",
            DECIDED)
        .refuses(verb, DECIDED_CODE, "申报项目 %s 审核通过，不能再" + act + "；获批后的变化请办理指标调整。", APPROVED)
        .refuses(verb, DECIDED_CODE, "申报项目 %s 审核不通过，不能再" + act + "；有异议的，请联系作出结论的审核单位。", REJECTED);
  }

  private static void review(Transitions.Builder<FilingState, FilingVerb> table) {
    table
        .keeps(FilingVerb.JUDGE, IN_REVIEW)
        .keeps(FilingVerb.REACH, IN_REVIEW)
        .keeps(FilingVerb.ACT, IN_REVIEW)
        .leads(FilingVerb.RETURN, IN_REVIEW, RETURNED)
        .leads(FilingVerb.DECIDE, IN_REVIEW, DECIDED);
    for (FilingVerb verb :
        List.of(
            FilingVerb.JUDGE,
            FilingVerb.REACH,
            FilingVerb.ACT,
            FilingVerb.RETURN,
            FilingVerb.DECIDE)) {
      table.refuses(verb, "NOT_IN_REVIEW", "申报项目 %s 当前状态为“%s”，不在审核环节，请刷新后再试。");
    }
    table
        .keeps(FilingVerb.LENGTHEN, RETURNED)
        .refuses(FilingVerb.LENGTHEN, "NOT_RETURNED", "申报项目 %s 当前状态为“%s”，不在退回修改中，没有补正期限可以延长。");
  }

  private static void office(Transitions.Builder<FilingState, FilingVerb> table) {
    table
        .leads(FilingVerb.RELEASE, DECIDED, APPROVED, REJECTED)
        .refuses(
            FilingVerb.RELEASE,
            "ALREADY_RELEASED",
            "申报项目 %s 的结果已经发布（%s），无需再次发布。",
            APPROVED,
            REJECTED)
        .refuses(FilingVerb.RELEASE, "NOT_DECIDED", "申报项目 %s 当前状态为“%s”，尚无审核结论，不能发布。")
        .keeps(FilingVerb.CORRECT, DECIDED)
        .leads(FilingVerb.CORRECT, APPROVED, APPROVED, REJECTED)
        .leads(FilingVerb.CORRECT, REJECTED, APPROVED, REJECTED)
        .refuses(FilingVerb.CORRECT, "NOT_DECIDED", "申报项目 %s 当前状态为“%s”，尚无审核结论，不能更正；请由当前环节办理。");
  }
}
