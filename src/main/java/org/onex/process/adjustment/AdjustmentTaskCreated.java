package org.onex.process.adjustment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.plan.AdjustmentView;
import org.onex.plan.AdjustmentViews;
import org.onex.process.form.TaskView;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Gives the office's task its name and what there is to see; no notice sets it a deadline. */
@Component("adjustmentTaskCreated")
@Description("调整审核任务生成时，写明任务名称并准备表单要显示的内容")
class AdjustmentTaskCreated implements TaskListener {

  private final AdjustmentViews views;
  private final TaskView form;

  AdjustmentTaskCreated(AdjustmentViews views, TaskView form) {
    this.views = views;
    this.form = form;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    AdjustmentView view = views.forReview(number);
    task.setName("%s：%s %s".formatted(task.getName(), view.school().name(), view.certificate()));
    form.show(task, view);
  }
}
