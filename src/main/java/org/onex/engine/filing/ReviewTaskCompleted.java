package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.identity.CurrentActor;
import org.onex.filing.Decision;
import org.onex.review.ReviewService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands what the reviewer chose to the review; if that refuses, the task stays open. */
@Component("reviewTaskCompleted")
@Description("审核人提交审核表单时，登记审核结论；不合要求的不予提交并说明原因")
@Sets(value = ReviewForm.OUTCOME, of = Decision.class)
class ReviewTaskCompleted implements TaskListener {

  private final ReviewService service;
  private final CurrentActor current;

  ReviewTaskCompleted(ReviewService service, CurrentActor current) {
    this.service = service;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    ReviewForm.settle(task, service.record(current.actor(), ReviewForm.read(task)));
  }
}
