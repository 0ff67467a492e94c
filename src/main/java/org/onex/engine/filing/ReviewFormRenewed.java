package org.onex.engine.filing;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onex.engine.expert.ExpertPanel;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.form.TaskView;
import org.onex.engine.identity.EngineIdentity;
import org.onex.filing.FindingsRenewed;
import org.onex.review.ReviewViews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows in a review task that is open what the rules find since the filing was judged anew. */
@Component
class ReviewFormRenewed {

  private final TaskService tasks;
  private final EngineIdentity identity;
  private final ReviewViews views;
  private final TaskView form;

  ReviewFormRenewed(TaskService tasks, EngineIdentity identity, ReviewViews views, TaskView form) {
    this.tasks = tasks;
    this.identity = identity;
    this.views = views;
    this.form = form;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void show(FindingsRenewed renewed) {
    identity.asApplication(() -> renew(renewed.number()));
  }

  private int renew(String number) {
    var open =
        tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
            .filter(ReviewFormRenewed::isReview)
            .toList();
    if (!open.isEmpty()) {
      var view = form.written(views.of(number));
      open.forEach(task -> tasks.setVariableLocal(task.getId(), ReviewForm.VIEW, view));
    }
    return open.size();
  }

  /** Experts have a form of their own beside the reviewers'. */
  private static boolean isReview(Task task) {
    return !task.getProcessDefinitionId().startsWith(ExpertPanel.KEY + ":");
  }
}
