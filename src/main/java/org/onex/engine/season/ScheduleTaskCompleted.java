package org.onex.engine.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.engine.identity.CurrentActor;
import org.onex.season.ScheduleForm;
import org.onex.season.ScheduleForm.Row;
import org.onex.season.YearService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the entered dates to the year; if that refuses, the task stays open. */
@Component("scheduleTaskCompleted")
@Description("办公室提交时间安排表单时，登记确认的日期；不合要求的不予提交并说明原因")
class ScheduleTaskCompleted implements TaskListener {

  private final YearService years;
  private final CurrentActor current;
  private final ObjectMapper json;

  ScheduleTaskCompleted(YearService years, CurrentActor current, ObjectMapper json) {
    this.years = years;
    this.current = current;
    this.json = json;
  }

  @Override
  public void notify(DelegateTask task) {
    if (!SeasonProcesses.CONFIRM.equals(text(task, SeasonProcesses.DECISION))) {
      throw new Refusal("DECISION_MISSING", "请选择办理结论“确认”后再提交。");
    }
    years.confirm(
        current.actor(),
        task.getExecution().getProcessBusinessKey(),
        new ScheduleForm(
            text(task, SeasonProcesses.NOTICE_NUMBER),
            text(task, SeasonProcesses.NOTICE_DATE),
            rows(entered(task))));
    task.removeVariables(SeasonProcesses.FORM_FIELDS);
    task.getExecution().removeVariables(SeasonProcesses.FORM_FIELDS);
  }

  /** Completing over REST writes beside what the task shows, Tasklist writes over it. */
  private static @Nullable Object entered(DelegateTask task) {
    Object beside = task.getExecution().getVariable(SeasonProcesses.WINDOWS);
    return beside == null ? task.getVariable(SeasonProcesses.WINDOWS) : beside;
  }

  /** Tasklist sends a list, or an object whose keys are the positions. */
  private List<Row> rows(@Nullable Object entered) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : tree(entered)) {
      rows.add(new Row(text(row, "opens"), text(row, "closes")));
    }
    return rows;
  }

  private JsonNode tree(@Nullable Object entered) {
    try {
      return entered instanceof SpinJsonNode || entered instanceof String
          ? json.readTree(entered.toString())
          : json.valueToTree(entered);
    } catch (JsonProcessingException e) {
      throw new Refusal("SCHEDULE_UNREADABLE", "收到的起止时间无法识别，请刷新页面后重新填写。");
    }
  }

  private static @Nullable String text(JsonNode row, String field) {
    JsonNode value = row.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static @Nullable String text(DelegateTask task, String variable) {
    Object value = task.getVariable(variable);
    return value == null ? null : value.toString();
  }
}
