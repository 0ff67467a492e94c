package org.onex.engine.adjustment;

import org.onex.engine.check.Sends;
import org.onex.engine.check.SharedFlow;
import org.onex.engine.instance.ProcessInstances;
import org.onex.plan.AdjustmentWorkflow;
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

  private final ProcessInstances instances;

  AdjustmentProcess(ProcessInstances instances) {
    this.instances = instances;
  }

  @Override
  public void start(String pack, String number) {
    instances.start(pack, SharedFlow.ADJUSTMENT, number);
  }

  @Override
  public void consented(String number, String paper) {
    instances.tell(PlanAdjustment.consented(paper), number);
  }

  @Override
  public void handedIn(String number) {
    instances.tell(PlanAdjustment.HANDED_IN, number);
  }

  @Override
  public void resubmitted(String number) {
    instances.tell(PlanAdjustment.RESUBMITTED, number);
  }

  @Override
  public void withdrawn(String number) {
    instances.tell(PlanAdjustment.WITHDRAWN, number);
  }
}
