package org.onex.engine.rehearsal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.rehearsal.RehearsalWork;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tries a draft on the next portion of filings; the model loops until none is left. */
@Component("rehearseChunk")
@Description("规则试算每次试算一批申报项目，outcome 说明是否还有未试算的")
@Sets(
    value = ReviewForm.OUTCOME,
    values = {"MORE", "DONE"})
class RehearseChunk implements JavaDelegate {

  private final RehearsalWork work;

  RehearseChunk(RehearsalWork work) {
    this.work = work;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = work.work(execution.getProcessBusinessKey());
    execution.setVariable(ReviewForm.OUTCOME, more ? "MORE" : "DONE");
  }
}
