package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.review.ResultPublication;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Releases the next chunk of a season's decided filings; the model loops until none is left. */
@Component("releaseChunk")
@Description("统一发布时每次公布一批，outcome 说明是否还有未公布的")
@Sets(
    value = ReviewForm.OUTCOME,
    values = {"MORE", "DONE"})
class ReleaseChunk implements JavaDelegate {

  private final ResultPublication resultPublication;

  ReleaseChunk(ResultPublication resultPublication) {
    this.resultPublication = resultPublication;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = resultPublication.releaseChunk(execution.getProcessBusinessKey());
    execution.setVariable(ReviewForm.OUTCOME, more ? "MORE" : "DONE");
  }
}
