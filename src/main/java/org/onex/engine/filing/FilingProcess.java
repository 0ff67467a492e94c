package org.onex.engine.filing;

import java.util.Map;
import org.onex.engine.check.Sends;
import org.onex.engine.check.SharedFlow;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.instance.ProcessInstances;
import org.onex.filing.Decision;
import org.onex.filing.FilingWorkflow;
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

  private final ProcessInstances instances;

  FilingProcess(ProcessInstances instances) {
    this.instances = instances;
  }

  @Override
  public void start(String pack, String number) {
    instances.start(pack, SharedFlow.FILING, number);
  }

  @Override
  public void resubmit(String number) {
    instances.tell(CertificateFiling.RESUBMITTED, number);
  }

  @Override
  public void replace(String number) {
    instances.tell(CertificateFiling.REPLACED, number);
  }

  @Override
  public void withdraw(String number) {
    instances.tell(CertificateFiling.WITHDRAWN, number);
  }

  @Override
  public void sendBack(String number) {
    instances.tell(CertificateFiling.SENT_BACK, number);
  }

  @Override
  public void release(String number, Decision outcome) {
    instances.tell(CertificateFiling.RELEASED, number, Map.of(ReviewForm.OUTCOME, outcome.name()));
  }

  @Override
  public void releaseSeason(String seasonId) {
    instances.start("release-results", seasonId);
  }
}
