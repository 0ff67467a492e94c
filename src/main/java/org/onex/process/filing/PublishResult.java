package org.onex.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.filing.Decision;
import org.onex.process.check.Sets;
import org.onex.process.form.ReviewForm;
import org.onex.review.Results;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Makes the result known, as it stands after any correction. */
@Component("publishResult")
@Description("公布结果：学校可见，并发出结果通知")
@Sets(value = ReviewForm.OUTCOME, of = Decision.class)
class PublishResult implements JavaDelegate {

  private final Results results;

  PublishResult(Results results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ReviewForm.OUTCOME, results.publish(execution.getProcessBusinessKey()).name());
  }
}
