package org.onex.process.adjustment;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.plan.AdjustmentWorkflow;
import org.onex.process.check.Sends;
import org.onex.process.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/** Starts the process of an adjustment and tells it what the school did. */
@Component
@Sends({
  PlanAdjustment.HANDED_IN,
  PlanAdjustment.RESUBMITTED,
  PlanAdjustment.WITHDRAWN,
  PlanAdjustment.CONSENTED + "*"
})
class AdjustmentProcess implements AdjustmentWorkflow {

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  AdjustmentProcess(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void start(String pack, String number) {
    identity.asApplication(
        () -> runtime.startProcessInstanceByKey(PlanAdjustment.key(pack), number));
  }

  @Override
  public void consented(String number, String paper) {
    tell(PlanAdjustment.consented(paper), number);
  }

  @Override
  public void handedIn(String number) {
    tell(PlanAdjustment.HANDED_IN, number);
  }

  @Override
  public void resubmitted(String number) {
    tell(PlanAdjustment.RESUBMITTED, number);
  }

  @Override
  public void withdrawn(String number) {
    tell(PlanAdjustment.WITHDRAWN, number);
  }

  private void tell(String message, String number) {
    identity.asApplication(
        () -> {
          runtime.createMessageCorrelation(message).processInstanceBusinessKey(number).correlate();
          return number;
        });
  }
}
