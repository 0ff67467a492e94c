package org.onex.engine.adjustment;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.TaskView;
import org.onex.plan.AdjustmentTime;
import org.onex.plan.AdjustmentView;
import org.onex.plan.AdjustmentViews;
import org.onex.season.ChineseTime;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Gives the office's task its name, what there is to see, and the time that a notice sets. */
@Component("adjustmentTaskCreated")
@Description("调整审核任务生成时，写明任务名称和办理期限，并准备表单要显示的内容")
class AdjustmentTaskCreated implements TaskListener {

  private final AdjustmentViews views;
  private final AdjustmentTime time;
  private final TaskView form;

  AdjustmentTaskCreated(AdjustmentViews views, AdjustmentTime time, TaskView form) {
    this.views = views;
    this.time = time;
    this.form = form;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    AdjustmentView view = views.forReview(number);
    task.setName("%s：%s %s".formatted(task.getName(), view.school().name(), view.certificate()));
    time.dueAt(number).ifPresent(due -> task.setDueDate(Date.from(ChineseTime.lastSecond(due))));
    form.show(task, view);
  }
}
