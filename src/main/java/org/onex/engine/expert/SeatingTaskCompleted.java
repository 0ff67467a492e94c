package org.onex.engine.expert;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.directory.Refusal;
import org.onex.engine.check.Sets;
import org.onex.engine.form.ReviewForm;
import org.onex.expert.PanelService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Seats the panel that could not be seated, or gives it up; while experts lack, it refuses. */
@Component("seatingTaskCompleted")
@Description("审核单位补充专家后重新组建专家组，outcome 为 SEATED；不再组建的为 GIVEN_UP；专家仍不足的不予提交")
@Sets(
    value = ReviewForm.OUTCOME,
    values = {"SEATED", "GIVEN_UP"})
class SeatingTaskCompleted implements TaskListener {

  private static final String DECISION = "decision";

  private final PanelService service;

  SeatingTaskCompleted(PanelService service) {
    this.service = service;
  }

  @Override
  public void notify(DelegateTask task) {
    Object chosen = task.getVariable(DECISION);
    if (!"SEAT".equals(chosen) && !"GIVE_UP".equals(chosen)) {
      throw new Refusal("DECISION_MISSING", "请选择重新组建专家组，或不再组建。");
    }
    boolean seat = "SEAT".equals(chosen);
    if (seat) {
      service.requireSeats(task.getExecution().getProcessBusinessKey());
    }
    ReviewForm.forget(task);
    task.getExecution().setVariable(ReviewForm.OUTCOME, seat ? "SEATED" : "GIVEN_UP");
  }
}
