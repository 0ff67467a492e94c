package org.onex.process.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.AdjustmentRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the complete papers to the office. */
@Component("handOverAdjustment")
@Description("把材料齐全的调整申请转省级办公室，文件要求邮件报送的同时发出")
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
