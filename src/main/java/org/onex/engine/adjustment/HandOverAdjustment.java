package org.onex.engine.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.plan.AdjustmentRegister;
import org.onex.plan.DecidingOffice;
import org.onex.plan.HandedTo;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the complete papers to the unit that decides. */
@Component("handOverAdjustment")
@Description(
    "把材料齐全的调整申请转办理单位，文件要求邮件报送的同时发出；给出 office：PROVINCE 省级、CITY 市级、COUNTY 县级；level：办理级次的编号，省级办公室为"
        + " PROVINCE")
@Sets(
    value = {PlanAdjustment.OFFICE, PlanAdjustment.LEVEL},
    of = DecidingOffice.class)
class HandOverAdjustment implements JavaDelegate {

  private final AdjustmentRegister register;

  HandOverAdjustment(AdjustmentRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    HandedTo unit = register.handOver(execution.getProcessBusinessKey());
    execution.setVariable(PlanAdjustment.OFFICE, unit.office().name());
    execution.setVariable(PlanAdjustment.LEVEL, unit.level());
  }
}
