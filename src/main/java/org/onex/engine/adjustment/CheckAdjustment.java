package org.onex.engine.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.plan.AdjustmentOutcome;
import org.onex.plan.AdjustmentRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Judges what the school wants and tells the process which way it goes. */
@Component("checkAdjustment")
@Description("按规则校验学校要调整的事项，给出走向 outcome：REFUSED 不接受、SELF 学校自行调整、CONSENTS 须校内同意、其他由办公室决定")
@Sets(value = ReviewForm.OUTCOME, of = AdjustmentOutcome.class)
class CheckAdjustment implements JavaDelegate {

  private final AdjustmentRegister register;

  CheckAdjustment(AdjustmentRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ReviewForm.OUTCOME, register.check(execution.getProcessBusinessKey()).name());
  }
}
