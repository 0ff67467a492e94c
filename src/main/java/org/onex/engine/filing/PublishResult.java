package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.filing.Decision;
import org.onex.review.ResultPublication;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Makes the result known, as it stands after any correction. */
@Component("publishResult")
@Description("公布结果：学校可见，并发出结果通知")
@Sets(value = ReviewForm.OUTCOME, of = Decision.class)
class PublishResult implements JavaDelegate {

  private final ResultPublication resultPublication;

  PublishResult(ResultPublication resultPublication) {
    this.resultPublication = resultPublication;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ReviewForm.OUTCOME, resultPublication.publish(execution.getProcessBusinessKey()).name());
  }
}
