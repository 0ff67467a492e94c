package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.notice.Parameters.ReleaseMode;
import org.onex.review.ResultPublication;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tells the process whether this season's results become known together or at once. */
@Component("recordDecision")
@Description("审批有了结论，给出走向 route：本批次统一发布还是立即公布")
@Sets(value = CertificateFiling.ROUTE, of = ReleaseMode.class)
class RecordDecision implements JavaDelegate {

  private final ResultPublication resultPublication;

  RecordDecision(ResultPublication resultPublication) {
    this.resultPublication = resultPublication;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CertificateFiling.ROUTE, resultPublication.mode(execution.getProcessBusinessKey()).name());
  }
}
