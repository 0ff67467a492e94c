package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.TaskView;
import org.onex.season.YearSchedule;
import org.onex.season.YearService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Shows the office the drafted dates, with what looks odd about them, ready to be edited. */
@Component("scheduleTaskCreated")
@Description("确认时间安排的任务生成时，准备拟定的日期和需要留意的问题")
class ScheduleTaskCreated implements TaskListener {

  private final YearService years;
  private final TaskView form;

  ScheduleTaskCreated(YearService years, TaskView form) {
    this.years = years;
    this.form = form;
  }

  @Override
  public void notify(DelegateTask task) {
    YearSchedule schedule = years.schedule(task.getExecution().getProcessBusinessKey());
    task.setName("%s：%d年".formatted(task.getName(), schedule.year()));
    form.show(task, SeasonProcesses.VIEW, schedule);
    form.show(
        task,
        SeasonProcesses.WINDOWS,
        schedule.windows().stream().map(YearSchedule.Line::times).toList());
  }
}
