package org.onex.engine.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.AdjustmentRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Writes what the office confirmed into the plan. */
@Component("registerAdjustment")
@Description("把确认的、或文件允许学校自行作出的调整写成考核计划的新版本，并发出结果通知")
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
