package org.onex.process.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.AdjustmentRegister;
import org.springframework.stereotype.Component;

/** Writes what the office confirmed into the plan. */
@Component("registerAdjustment")
class RegisterAdjustment implements JavaDelegate {

  private final AdjustmentRegister register;

  RegisterAdjustment(AdjustmentRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    register.register(execution.getProcessBusinessKey());
  }
}
