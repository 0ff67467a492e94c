package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.filing.Acceptance;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Says whether what the checks have found lets the submission be accepted. */
@Component("decideAcceptance")
@Description("按各项校验的结果判定能否受理：outcome 为 ACCEPTED 或 REFUSED")
@Sets(
    value = ReviewForm.OUTCOME,
    values = {DecideAcceptance.ACCEPTED, DecideAcceptance.REFUSED})
class DecideAcceptance implements JavaDelegate {

  static final String ACCEPTED = "ACCEPTED";
  static final String REFUSED = "REFUSED";

  private final Acceptance acceptance;

  DecideAcceptance(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean refused = acceptance.objection(execution.getProcessBusinessKey()).isPresent();
    execution.setVariable(ReviewForm.OUTCOME, refused ? REFUSED : ACCEPTED);
  }
}
