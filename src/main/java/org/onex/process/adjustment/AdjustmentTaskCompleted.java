package org.onex.process.adjustment;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.plan.AdjustmentDesk;
import org.onex.process.identity.CurrentActor;
import org.onex.review.ReviewAct;
import org.springframework.stereotype.Component;

/** Hands what the office chose to the desk; if the desk refuses, the task stays open. */
@Component("adjustmentTaskCompleted")
class AdjustmentTaskCompleted implements TaskListener {

  private final AdjustmentDesk desk;
  private final CurrentActor current;

  AdjustmentTaskCompleted(AdjustmentDesk desk, CurrentActor current) {
    this.desk = desk;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    Decision outcome =
        desk.decide(
            current.actor(),
            new ReviewAct(
                task.getExecution().getProcessBusinessKey(),
                decision(text(task, PlanAdjustment.DECISION)),
                text(task, PlanAdjustment.OPINION),
                text(task, PlanAdjustment.EXCEPTION_REASON)));
    task.removeVariables(PlanAdjustment.FORM_FIELDS);
    task.getExecution().setVariable(PlanAdjustment.OUTCOME, outcome.name());
  }

  private static @Nullable Decision decision(@Nullable String name) {
    return Arrays.stream(Decision.values())
        .filter(decision -> decision.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(DelegateTask task, String variable) {
    Object value = task.getVariable(variable);
    return value == null ? null : value.toString();
  }
}
