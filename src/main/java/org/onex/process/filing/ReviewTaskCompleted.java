package org.onex.process.filing;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.organization.Actor;
import org.onex.organization.People;
import org.onex.organization.Refusal;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Hands what the reviewer chose to the review desk; if the desk refuses, the task stays open. */
@Component("reviewTaskCompleted")
class ReviewTaskCompleted implements TaskListener {

  private final ReviewDesk desk;
  private final People people;
  private final IdentityService identity;

  ReviewTaskCompleted(ReviewDesk desk, People people, IdentityService identity) {
    this.desk = desk;
    this.people = people;
    this.identity = identity;
  }

  @Override
  public void notify(DelegateTask task) {
    Decision outcome =
        desk.record(
            actor(),
            new ReviewAct(
                task.getExecution().getProcessBusinessKey(),
                decision(text(task, CertificateFiling.DECISION)),
                text(task, CertificateFiling.OPINION),
                text(task, CertificateFiling.EXCEPTION_REASON)));
    task.removeVariables(CertificateFiling.FORM_FIELDS);
    task.getExecution().setVariable(CertificateFiling.OUTCOME, outcome.name());
  }

  private Actor actor() {
    var authentication = identity.getCurrentAuthentication();
    if (authentication == null) {
      throw new Refusal("NOT_SIGNED_IN", "登录状态已失效，请重新登录后办理。");
    }
    return people
        .findById(authentication.getUserId())
        .orElseThrow(() -> new Refusal("NOT_A_REVIEWER", "您的账号没有审核权限。"))
        .asActor();
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
