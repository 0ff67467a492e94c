package org.onex.engine.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.engine.identity.EngineIdentity;
import org.onex.season.ScheduleForm;
import org.springframework.stereotype.Component;

/** 确认时间安排 from our own page, which has as many lines as the year has windows. */
@Component
class YearTasks {

  private final TaskService tasks;
  private final EngineIdentity identity;
  private final ObjectMapper json;

  YearTasks(TaskService tasks, EngineIdentity identity, ObjectMapper json) {
    this.tasks = tasks;
    this.identity = identity;
    this.json = json;
  }

  void confirm(Actor actor, String yearId, ScheduleForm form) {
    identity.as(
        actor.personId(),
        () -> {
          Task task =
              tasks
                  .createTaskQuery()
                  .processInstanceBusinessKey(yearId)
                  .processDefinitionKey(SeasonProcesses.YEAR)
                  .singleResult();
          if (task == null) {
            throw new Refusal("ALREADY_HANDLED", "该年度的时间安排不在您的待办中，可能已由其他人员确认，请返回申报批次页面查看。");
          }
          tasks.complete(task.getId(), filledIn(form));
          return yearId;
        });
  }

  private Map<String, Object> filledIn(ScheduleForm form) {
    Map<String, Object> fields = new HashMap<>();
    fields.put(SeasonProcesses.DECISION, SeasonProcesses.CONFIRM);
    fields.put(SeasonProcesses.NOTICE_NUMBER, form.noticeNumber());
    fields.put(SeasonProcesses.NOTICE_DATE, form.noticeDate());
    try {
      fields.put(
          SeasonProcesses.WINDOWS,
          SpinValues.jsonValue(json.writeValueAsString(form.rows())).create());
    } catch (JsonProcessingException textsAlwaysCanBeWritten) {
      throw new IllegalStateException(textsAlwaysCanBeWritten);
    }
    return fields;
  }
}
