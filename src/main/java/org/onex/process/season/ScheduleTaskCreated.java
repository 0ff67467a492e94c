package org.onex.process.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.plugin.variable.SpinValues;
import org.onex.calendar.YearDesk;
import org.onex.calendar.YearSchedule;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Shows the office the drafted dates, with what looks odd about them, ready to be edited. */
@Component("scheduleTaskCreated")
@Description("确认时间安排的任务生成时，准备拟定的日期和需要留意的问题")
class ScheduleTaskCreated implements TaskListener {

  private final YearDesk years;
  private final ObjectMapper json;

  ScheduleTaskCreated(YearDesk years, ObjectMapper json) {
    this.years = years;
    this.json = json;
  }

  @Override
  public void notify(DelegateTask task) {
    YearSchedule schedule = years.schedule(task.getExecution().getProcessBusinessKey());
    task.setName("%s：%d年".formatted(task.getName(), schedule.year()));
    show(task, SeasonProcesses.VIEW, schedule);
    show(
        task,
        SeasonProcesses.WINDOWS,
        schedule.windows().stream().map(YearSchedule.Line::times).toList());
  }

  private void show(DelegateTask task, String variable, Object value) {
    try {
      task.setVariableLocal(
          variable, SpinValues.jsonValue(json.writeValueAsString(value)).create());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schedule cannot be written", e);
    }
  }
}
