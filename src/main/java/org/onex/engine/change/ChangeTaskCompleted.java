package org.onex.engine.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.identity.CurrentActor;
import org.onex.filing.Decision;
import org.onex.plan.ChangeService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands what the office chose to the use case; if that refuses, the task stays open. */
@Component("changeTaskCompleted")
@Description("办理单位提交变更备案表单时，登记办理结论；不合要求的不予提交并说明原因")
@Sets(value = ReviewForm.OUTCOME, of = Decision.class)
class ChangeTaskCompleted implements TaskListener {

  private static final String RECORD_NUMBER = "recordNumber";

  private final ChangeService service;
  private final CurrentActor current;

  ChangeTaskCompleted(ChangeService service, CurrentActor current) {
    this.service = service;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    Object typed = task.getVariable(RECORD_NUMBER);
    Decision decision =
        service.settle(
            current.actor(), ReviewForm.read(task), typed == null ? null : typed.toString());
    task.removeVariable(RECORD_NUMBER);
    ReviewForm.settle(task, decision);
  }
}
