package org.onex.engine.collection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.collection.CollectionPassing;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Moves the next chunk of a sent collection; the model loops until none is left. */
@Component("passCollected")
@Description("统一报送时每次转交一批申报项目，outcome 说明是否还有未转交的")
@Sets(
    value = ReviewForm.OUTCOME,
    values = {"MORE", "DONE"})
class PassCollected implements JavaDelegate {

  private final CollectionPassing passing;

  PassCollected(CollectionPassing passing) {
    this.passing = passing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = passing.passChunk(execution.getProcessBusinessKey());
    execution.setVariable(ReviewForm.OUTCOME, more ? "MORE" : "DONE");
  }
}
