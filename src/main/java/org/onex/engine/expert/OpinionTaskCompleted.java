package org.onex.engine.expert;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.identity.CurrentActor;
import org.onex.expert.PanelService;
import org.onex.filing.Decision;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands an expert's opinion to the panel; if that refuses, the task stays open. */
@Description("专家提交评审意见时登记；没有结论或意见的不予提交")
@Component("opinionTaskCompleted")
class OpinionTaskCompleted implements TaskListener {

  private final PanelService service;
  private final CurrentActor current;

  OpinionTaskCompleted(PanelService service, CurrentActor current) {
    this.service = service;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    var act = ReviewForm.read(task);
    service.record(
        current.actor(),
        act.number(),
        act.decision() == null ? null : act.decision() == Decision.APPROVE,
        act.opinion());
    ReviewForm.forget(task);
  }
}
