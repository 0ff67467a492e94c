package org.onex.engine.filing;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.TaskView;
import org.onex.review.ReviewView;
import org.onex.review.ReviewViews;
import org.onex.season.ChineseTime;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Gives a new review task its due date and what the reviewer sees. */
@Component("reviewTaskCreated")
@Description("审核任务生成时，写明任务名称和办理期限，并准备表单要显示的内容")
class ReviewTaskCreated implements TaskListener {

  private final ReviewViews views;
  private final TaskView form;

  ReviewTaskCreated(ReviewViews views, TaskView form) {
    this.views = views;
    this.form = form;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    ReviewView view = views.of(number);
    task.setName(
        "%s：%s %s".formatted(task.getName(), view.school().name(), view.certificate().name()));
    Instant due = view.dueAt();
    if (due != null) {
      task.setDueDate(Date.from(ChineseTime.lastSecond(due)));
    }
    form.show(task, view);
  }
}
