package org.onex.engine.collection;

import java.util.Map;
import org.onex.collection.CollectionWorkflow;
import org.onex.engine.check.Sends;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.instance.ProcessInstances;
import org.onex.filing.Decision;
import org.springframework.stereotype.Component;

/** Starts the move of a sent collection, and wakes the filings that wait for it. */
@Component
@Sends({CollectionProcess.COLLECTED, CollectionProcess.HANDED_BACK})
@Sets(value = ReviewForm.OUTCOME, of = Decision.class)
class CollectionProcess implements CollectionWorkflow {

  static final String PASS = "pass-collection";
  static final String COLLECTED = "filing.collected";
  static final String HANDED_BACK = "filing.handedBack";

  private final ProcessInstances instances;

  CollectionProcess(ProcessInstances instances) {
    this.instances = instances;
  }

  @Override
  public void pass(String summaryId) {
    instances.start(PASS, summaryId);
  }

  @Override
  public void settled(String filingNumber, Decision decision) {
    instances.tell(
        decision == Decision.APPROVE ? COLLECTED : HANDED_BACK,
        filingNumber,
        Map.of(ReviewForm.OUTCOME, decision.name()));
  }
}
