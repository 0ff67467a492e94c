package org.onex.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.policy.Parameters.ReleaseMode;
import org.onex.process.check.Sets;
import org.onex.review.Results;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tells the process whether this season's results become known together or at once. */
@Component("recordDecision")
@Description("审批有了结论，给出走向 route：本批次统一发布还是立即公布")
@Sets(value = CertificateFiling.ROUTE, of = ReleaseMode.class)
class RecordDecision implements JavaDelegate {

  private final Results results;

  RecordDecision(Results results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CertificateFiling.ROUTE, results.mode(execution.getProcessBusinessKey()).name());
  }
}
