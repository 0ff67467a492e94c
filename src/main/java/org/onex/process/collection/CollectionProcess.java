package org.onex.process.collection;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.onex.collection.CollectionWorkflow;
import org.onex.filing.Decision;
import org.onex.process.check.Sends;
import org.onex.process.check.Sets;
import org.onex.process.form.ReviewForm;
import org.onex.process.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/** Starts the move of a sent collection, and wakes the filings that wait for it. */
@Component
@Sends({CollectionProcess.COLLECTED, CollectionProcess.HANDED_BACK})
@Sets(ReviewForm.OUTCOME)
class CollectionProcess implements CollectionWorkflow {

  static final String PASS = "pass-collection";
  static final String COLLECTED = "filing.collected";
  static final String HANDED_BACK = "filing.handedBack";

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  CollectionProcess(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void pass(String summaryId) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey(PASS, summaryId));
  }

  @Override
  public void settled(String filingNumber, Decision decision) {
    identity.asApplication(
        () -> {
          runtime
              .createMessageCorrelation(decision == Decision.APPROVE ? COLLECTED : HANDED_BACK)
              .processInstanceBusinessKey(filingNumber)
              .setVariables(Map.of(ReviewForm.OUTCOME, decision.name()))
              .correlate();
          return filingNumber;
        });
  }
}
