package org.onex.process.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.AdjustmentRegister;
import org.springframework.stereotype.Component;

/** Hands the complete papers to the office. */
@Component("handOverAdjustment")
class HandOverAdjustment implements JavaDelegate {

  private final AdjustmentRegister register;

  HandOverAdjustment(AdjustmentRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    register.handOver(execution.getProcessBusinessKey());
  }
}
