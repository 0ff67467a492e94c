package org.onex.process.expert;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.expert.PanelDesk;
import org.onex.process.form.ReviewForm;
import org.onex.process.identity.CurrentActor;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the chair's summary to the panel's desk; if it refuses, the task stays open. */
@Description("组长提交汇总意见时登记")
@Component("summaryTaskCompleted")
class SummaryTaskCompleted implements TaskListener {

  private final PanelDesk desk;
  private final CurrentActor current;

  SummaryTaskCompleted(PanelDesk desk, CurrentActor current) {
    this.desk = desk;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    var act = ReviewForm.read(task);
    desk.sumUp(current.actor(), act.number(), act.opinion());
    ReviewForm.forget(task);
  }
}
