package org.onex.process.adjustment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.plugin.variable.SpinValues;
import org.onex.plan.AdjustmentView;
import org.onex.plan.AdjustmentViews;
import org.onex.process.form.ReviewForm;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Gives the office's task its name and what there is to see; no notice sets it a deadline. */
@Component("adjustmentTaskCreated")
@Description("调整审核任务生成时，写明任务名称并准备表单要显示的内容")
class AdjustmentTaskCreated implements TaskListener {

  private final AdjustmentViews views;
  private final ObjectMapper json;

  AdjustmentTaskCreated(AdjustmentViews views, ObjectMapper json) {
    this.views = views;
    this.json = json;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    AdjustmentView view = views.forReview(number);
    task.setName("%s：%s %s".formatted(task.getName(), view.school().name(), view.certificate()));
    try {
      task.setVariableLocal(
          ReviewForm.VIEW, SpinValues.jsonValue(json.writeValueAsString(view)).create());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The adjustment's view cannot be written: " + number, e);
    }
  }
}
