package org.onex.filing;

import java.util.Optional;
import org.onex.directory.Refusal;

/** What speaks against a verb: the table of states, then how the filing stands in its state. */
final class VerbValidator {

  private VerbValidator() {}

  static Optional<Refusal> to(Filing filing, FilingVerb verb) {
    Optional<Refusal> refused =
        FilingTransitions.TABLE.objection(filing.state(), verb, filing.number());
    return refused.isPresent() ? refused : circumstance(filing, verb);
  }

  /** What its state allows, but not how it stands there. */
  private static Optional<Refusal> circumstance(Filing filing, FilingVerb verb) {
    if (filing.isInHouse() && verb.waitsForHouse()) {
      return refusal(
          "IN_HOUSE",
          "申报项目 %s 正在校内审批，不能%s；确需%s的，请先在“校内审批”页面撤回。"
              .formatted(filing.number(), verb.label(), verb.label()));
    }
    return switch (verb) {
      case SUBMIT, ENTER_HOUSE -> nothingNew(filing);
      case WITHDRAW -> overtakenByReview(filing);
      case ASK_BACK -> needlessAsking(filing);
      default -> Optional.empty();
    };
  }

  /** Taken back, the same text may be handed in again; otherwise it takes a new one. */
  private static Optional<Refusal> nothingNew(Filing filing) {
    if (filing.workingCopy().isPresent() || filing.state() == FilingState.WITHDRAWN) {
      return Optional.empty();
    }
    String sentence =
        filing.state() == FilingState.RETURNED
            ? "申报项目 %s 退回后尚未修改，请按审核意见修改或补充材料后再提交。"
            : "申报项目 %s 自上次提交后没有修改，无需再次提交。";
    return refusal("NOTHING_TO_SUBMIT", sentence.formatted(filing.number()));
  }

  private static Optional<Refusal> overtakenByReview(Filing filing) {
    return filing.state() == FilingState.IN_REVIEW && filing.reviewedAt() != null
        ? refusal(
            "ALREADY_REVIEWED",
            "申报项目 %s 已有审核意见，不能自行撤回，可提出撤回申请，由当前审核单位退回修改。".formatted(filing.number()))
        : Optional.empty();
  }

  private static Optional<Refusal> needlessAsking(Filing filing) {
    if (filing.reviewedAt() == null) {
      return refusal("NOT_REVIEWED", "申报项目 %s 尚无审核意见，可以直接撤回，无需申请。".formatted(filing.number()));
    }
    return filing.takeBackAskedAt() == null
        ? Optional.empty()
        : refusal("ALREADY_ASKED", "申报项目 %s 已提出撤回申请，请等待当前审核单位办理。".formatted(filing.number()));
  }

  private static Optional<Refusal> refusal(String code, String sentence) {
    return Optional.of(new Refusal(code, sentence));
  }
}
