package org.onex.filing;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onex.directory.Refusal;
import org.onex.notice.Finding;
import org.onex.notice.Term;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;

/**
 * What speaks against submitting a filing of one season now: it is elsewhere, nothing is new, the
 * time is over, or a clause is not kept and not explained.
 */
record SubmissionValidator(EffectiveWindows openings, Optional<Term> term, Instant now) {

  private static final String SCHOOL = "school";

  /** Broken clauses all at once; empty when the filing may be submitted. */
  Optional<String> to(Filing filing, List<Finding> findings) {
    if (filing.isInHouse()) {
      return Optional.of(
          "申报项目 %s 正在校内审批，审批完毕后自动报送；确需修改的，请先在“校内审批”页面撤回。".formatted(filing.number()));
    }
    Optional<Refusal> refused = filing.objection(FilingVerb.SUBMIT);
    if (refused.isPresent()) {
      return refused.map(Refusal::getMessage);
    }
    Optional<String> closed = closed(filing);
    if (closed.isPresent()) {
      return closed;
    }
    List<Finding> blocking = findings.stream().filter(Finding::blocksSubmission).toList();
    if (!blocking.isEmpty()) {
      return Optional.of(blocking.stream().map(Finding::message).collect(joining("\n")));
    }
    String explanation = filing.latest().explanation();
    boolean explained = explanation != null && !explanation.isBlank();
    if (!explained && term.filter(Term::needsReason).isPresent()) {
      return term.map(
          t ->
              "%s须说明理由（%s），申报项目 %s 未填写“情况说明”，请写明未在集中阶段完成的理由后再提交。"
                  .formatted(t.title(), t.provision().clause(), filing.number()));
    }
    return explained || findings.stream().noneMatch(Finding::needsExplanation)
        ? Optional.empty()
        : Optional.of(
            findings.stream()
                .filter(Finding::needsExplanation)
                .map(Finding::message)
                .collect(joining("\n", "", "\n确需申报的，请在“情况说明”中写明理由后再提交。")));
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
