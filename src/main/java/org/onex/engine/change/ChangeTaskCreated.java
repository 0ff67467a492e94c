package org.onex.engine.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.TaskView;
import org.onex.plan.ChangeView;
import org.onex.plan.ChangeViews;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Gives the office's task its name and what there is to see; no notice sets it a deadline. */
@Component("changeTaskCreated")
@Description("变更备案任务生成时，写明任务名称并准备表单要显示的内容")
class ChangeTaskCreated implements TaskListener {

  private final ChangeViews views;
  private final TaskView form;

  ChangeTaskCreated(ChangeViews views, TaskView form) {
    this.views = views;
    this.form = form;
  }

  @Override
  public void notify(DelegateTask task) {
    ChangeView view = views.forReview(task.getExecution().getProcessBusinessKey());
    task.setName("%s：%s %s".formatted(task.getName(), view.school().name(), view.certificate()));
    form.show(task, view);
  }
}
