package org.onex.engine.expert;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.expert.PanelService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Seats the experts; too few of them is an outcome, not an error. */
@Description("组建专家组：在专家库中选择专业大类相符、不在申报学校工作的专家，outcome 为 SEATED 或 TOO_FEW")
@Component("seatPanel")
@Sets(
    value = ReviewForm.OUTCOME,
    values = {"SEATED", "TOO_FEW"})
class SeatPanel implements JavaDelegate {

  private final PanelService service;

  SeatPanel(PanelService service) {
    this.service = service;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean seated = service.seat(execution.getProcessBusinessKey());
    execution.setVariable(ReviewForm.OUTCOME, seated ? "SEATED" : "TOO_FEW");
  }
}
