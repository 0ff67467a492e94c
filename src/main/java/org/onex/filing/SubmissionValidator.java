package org.onex.filing;

import java.time.Instant;
import java.util.Optional;
import org.onex.directory.Refusal;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;

/**
 * What speaks against submitting a filing of one season now, whatever it says: it is elsewhere,
 * nothing is new, or the time is over.
 */
record SubmissionValidator(EffectiveWindows openings, Instant now) {

  private static final String SCHOOL = "school";

  /** Empty when the filing may be put before the checks. */
  Optional<String> to(Filing filing) {
    if (filing.isInHouse()) {
      return Optional.of(
          "申报项目 %s 正在校内审批，审批完毕后自动报送；确需修改的，请先在“校内审批”页面撤回。".formatted(filing.number()));
    }
    Optional<Refusal> refused = filing.objection(FilingVerb.SUBMIT);
    if (refused.isPresent()) {
      return refused.map(Refusal::getMessage);
    }
    return closed(filing);
  }

  /** Why neither a text nor what belongs to it can be handed in now. */
  Optional<String> closed(Filing filing) {
    if (filing.state() == FilingState.RETURNED) {
      Instant until = filing.correctionUntil();
      return until == null || now.isBefore(until)
          ? Optional.empty()
          : Optional.of(
              "申报项目 %s 的补正期限已于%s截止，不能再提交；确需补正的，请向省级主管部门申请准予补报。"
                  .formatted(filing.number(), ChineseTime.until(until)));
    }
    return openings.isOpen(SCHOOL, filing.schoolId(), filing.number(), now)
        ? Optional.empty()
        : Optional.of(
            openings.closedSentence(SCHOOL, "申报", filing.schoolId(), filing.number(), now));
  }
}
