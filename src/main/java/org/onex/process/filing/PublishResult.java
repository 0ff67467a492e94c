package org.onex.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.process.check.Sets;
import org.onex.process.form.ReviewForm;
import org.onex.review.Results;
import org.springframework.stereotype.Component;

/** Makes the result known, as it stands after any correction. */
@Component("publishResult")
@Sets(ReviewForm.OUTCOME)
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
