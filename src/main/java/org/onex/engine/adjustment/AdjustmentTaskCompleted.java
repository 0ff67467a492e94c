package org.onex.engine.adjustment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.identity.CurrentActor;
import org.onex.filing.Decision;
import org.onex.plan.AdjustmentService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands what the office chose to the use case; if that refuses, the task stays open. */
@Component("adjustmentTaskCompleted")
@Description("办理单位提交调整审核表单时，登记办理结论；不合要求的不予提交并说明原因")
@Sets(value = ReviewForm.OUTCOME, of = Decision.class)
class AdjustmentTaskCompleted implements TaskListener {

  private final AdjustmentService service;
  private final CurrentActor current;

  AdjustmentTaskCompleted(AdjustmentService service, CurrentActor current) {
    this.service = service;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    ReviewForm.settle(task, service.decide(current.actor(), ReviewForm.read(task)));
  }
}
