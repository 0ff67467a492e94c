package org.onex.process.filing;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.process.identity.CurrentActor;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Hands what the reviewer chose to the review desk; if the desk refuses, the task stays open. */
@Component("reviewTaskCompleted")
class ReviewTaskCompleted implements TaskListener {

  private final ReviewDesk desk;
  private final CurrentActor current;

  ReviewTaskCompleted(ReviewDesk desk, CurrentActor current) {
    this.desk = desk;
    this.current = current;
  }

  @Override
  public void notify(DelegateTask task) {
    Decision outcome =
        desk.record(
            current.actor(),
            new ReviewAct(
                task.getExecution().getProcessBusinessKey(),
                decision(text(task, CertificateFiling.DECISION)),
                text(task, CertificateFiling.OPINION),
                text(task, CertificateFiling.EXCEPTION_REASON)));
    task.removeVariables(CertificateFiling.FORM_FIELDS);
    task.getExecution().setVariable(CertificateFiling.OUTCOME, outcome.name());
  }

  private static @Nullable Decision decision(@Nullable String name) {
    return Arrays.stream(Decision.values())
        .filter(decision -> decision.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(DelegateTask task, String variable) {
    Object value = task.getVariable(variable);
    return value == null ? null : value.toString();
  }
}
