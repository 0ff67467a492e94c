package org.onex.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Writes what a form shows into its task, and nowhere else. */
@Component
public class TaskView {

  private final ObjectMapper json;

  TaskView(ObjectMapper json) {
    this.json = json;
  }

  public void show(DelegateTask task, Object view) {
    show(task, ReviewForm.VIEW, view);
  }

  public void show(DelegateTask task, String variable, Object value) {
    task.setVariableLocal(variable, written(value));
  }

  /** A view as the form's variable holds it. */
  public TypedValue written(Object value) {
    try {
      return SpinValues.jsonValue(json.writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The form's view cannot be written", e);
    }
  }
}
