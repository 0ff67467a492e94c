package org.onex.engine.expert;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.identity.CurrentActor;
import org.onex.expert.PanelService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the chair's summary to the panel; if that refuses, the task stays open. */
@Description("组长提交汇总意见时登记")
@Component("summaryTaskCompleted")
class SummaryTaskCompleted implements TaskListener {

  private final PanelService service;
  private final CurrentActor current;

  SummaryTaskCompleted(PanelService service, CurrentActor current) {
    this.service = service;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    var act = ReviewForm.read(task);
    service.sumUp(current.actor(), act.number(), act.opinion());
    ReviewForm.forget(task);
  }
}
