package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.PlanService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Turns the approved numbers into the school's plan. */
@Component("createPlan")
@Description("审批通过后，按批准的人数生成考核计划")
class CreatePlan implements JavaDelegate {

  private final PlanService plans;

  CreatePlan(PlanService plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    plans.create(execution.getProcessBusinessKey());
  }
}
