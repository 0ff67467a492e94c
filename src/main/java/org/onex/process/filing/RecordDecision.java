package org.onex.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.process.check.Sets;
import org.onex.review.Results;
import org.springframework.stereotype.Component;

/** Tells the process whether this season's results become known together or at once. */
@Component("recordDecision")
@Sets(CertificateFiling.ROUTE)
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
