package org.onex.engine.filing;

import java.util.Map;
import org.onex.directory.Refusal;
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
  public boolean accepts(String pack, String number) {
    Object outcome = instances.run(pack, SharedFlow.CHECKS, number).get(ReviewForm.OUTCOME);
    if (DecideAcceptance.ACCEPTED.equals(outcome) || DecideAcceptance.REFUSED.equals(outcome)) {
      return DecideAcceptance.ACCEPTED.equals(outcome);
    }
    throw new Refusal(
        "CHECKS_UNFINISHED", "申报项目 %s 的自动校验没有得出受理或不予受理的结论，请联系系统管理员核对自动校验流程。".formatted(number));
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
