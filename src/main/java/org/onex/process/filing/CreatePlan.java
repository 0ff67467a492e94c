package org.onex.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.PlanBook;
import org.springframework.stereotype.Component;

/** Turns the approved numbers into the school's plan. */
@Component("createPlan")
class CreatePlan implements JavaDelegate {

  private final PlanBook plans;

  CreatePlan(PlanBook plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    plans.create(execution.getProcessBusinessKey());
  }
}
