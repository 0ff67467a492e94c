package org.onex.engine.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.review.ReviewAct;

/** What a reviewer's form shows and sends back, whatever is reviewed. */
public final class ReviewForm {

  /** What the reviewer sees; local to the task. */
  public static final String VIEW = "view";

  /** Name of the decision, as the process goes on with it. */
  public static final String OUTCOME = "outcome";

  private static final String DECISION = "decision";
  private static final String OPINION = "opinion";
  private static final String EXCEPTION_REASON = "exceptionReason";

  /** What comes in with the completed form and must not stay: our tables keep it. */
  private static final List<String> FIELDS = List.of(DECISION, OPINION, EXCEPTION_REASON, VIEW);

  private ReviewForm() {}

  /** The variables that complete a task with this act. */
  public static Map<String, @Nullable Object> filledIn(ReviewAct act) {
    Map<String, @Nullable Object> form = new HashMap<>();
    form.put(DECISION, act.decision() == null ? null : act.decision().name());
    form.put(OPINION, act.opinion());
    form.put(EXCEPTION_REASON, act.exceptionReason());
    return form;
  }

  /** The act that a completed task stands for; an unknown decision is none. */
  public static ReviewAct read(DelegateTask task) {
    return new ReviewAct(
        task.getExecution().getProcessBusinessKey(),
        decision(text(task, DECISION)),
        text(task, OPINION),
        text(task, EXCEPTION_REASON));
  }

  /** Forgets the form and lets the process go on with the outcome. */
  public static void settle(DelegateTask task, Decision outcome) {
    forget(task);
    task.getExecution().setVariable(OUTCOME, outcome.name());
  }

  /** What was filled in lives in our tables from now on. */
  public static void forget(DelegateTask task) {
    task.removeVariables(FIELDS);
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
