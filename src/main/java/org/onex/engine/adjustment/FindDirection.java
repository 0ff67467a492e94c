package org.onex.engine.adjustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.plan.AdjustmentDirection;
import org.onex.plan.AdjustmentRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tells the process whether the school wants more, less, or something else. */
@Component("findDirection")
@Description("看学校是调增还是调减，给出 direction：INCREASE 只增人数、DECREASE 只减人数、CHANGE 其他变更或者有增有减")
@Sets(value = PlanAdjustment.DIRECTION, of = AdjustmentDirection.class)
class FindDirection implements JavaDelegate {

  private final AdjustmentRegister register;

  FindDirection(AdjustmentRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        PlanAdjustment.DIRECTION, register.direction(execution.getProcessBusinessKey()).name());
  }
}
