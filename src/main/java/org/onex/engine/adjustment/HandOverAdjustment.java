package org.onex.engine.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.plan.AdjustmentRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the complete papers to the unit that decides. */
@Component("handOverAdjustment")
@Description("把材料齐全的调整申请转办理单位，文件要求邮件报送的同时发出；给出 level：办理级次的编号，省级办公室为 PROVINCE")
@Sets(PlanAdjustment.LEVEL)
class HandOverAdjustment implements JavaDelegate {

  private final AdjustmentRegister register;

  HandOverAdjustment(AdjustmentRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        PlanAdjustment.LEVEL, register.handOver(execution.getProcessBusinessKey()));
  }
}
