package org.onex.process.filing;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.onex.filing.Decision;
import org.onex.filing.FilingWorkflow;
import org.onex.process.check.Sends;
import org.onex.process.form.ReviewForm;
import org.onex.process.identity.EngineIdentity;
import org.onex.review.ReleaseWorkflow;
import org.springframework.stereotype.Component;

/** Starts the process of a filing and tells it what the school or the office did. */
@Component
@Sends({
  CertificateFiling.RESUBMITTED,
  CertificateFiling.WITHDRAWN,
  CertificateFiling.REPLACED,
  CertificateFiling.SENT_BACK,
  CertificateFiling.RELEASED
})
class FilingProcess implements FilingWorkflow, ReleaseWorkflow {

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  FilingProcess(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void start(String pack, String number) {
    identity.asApplication(
        () -> runtime.startProcessInstanceByKey(CertificateFiling.key(pack), number));
  }

  @Override
  public void resubmit(String number) {
    tell(CertificateFiling.RESUBMITTED, number, Map.of());
  }

  @Override
  public void replace(String number) {
    tell(CertificateFiling.REPLACED, number, Map.of());
  }

  @Override
  public void withdraw(String number) {
    tell(CertificateFiling.WITHDRAWN, number, Map.of());
  }

  @Override
  public void sendBack(String number) {
    tell(CertificateFiling.SENT_BACK, number, Map.of());
  }

  @Override
  public void release(String number, Decision outcome) {
    tell(CertificateFiling.RELEASED, number, Map.of(ReviewForm.OUTCOME, outcome.name()));
  }

  @Override
  public void releaseSeason(String seasonId) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey("release-results", seasonId));
  }

  private void tell(String message, String number, Map<String, Object> variables) {
    identity.asApplication(
        () -> {
          runtime
              .createMessageCorrelation(message)
              .processInstanceBusinessKey(number)
              .setVariables(variables)
              .correlate();
          return number;
        });
  }
}
