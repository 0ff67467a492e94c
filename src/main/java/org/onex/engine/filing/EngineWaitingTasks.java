package org.onex.engine.filing;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.engine.identity.EngineIdentity;
import org.onex.review.WaitingTasks;
import org.springframework.stereotype.Component;

/** Counts open tasks as Tasklist would for the same person. */
@Component
class EngineWaitingTasks implements WaitingTasks {

  private static final Map<String, String> KINDS =
      Map.of(
          "Task_AdjustmentReview", "指标调整",
          "Task_Record", "变更备案",
          "Task_ConfirmSchedule", "确认时间安排");

  private final TaskService tasks;
  private final EngineIdentity identity;

  EngineWaitingTasks(TaskService tasks, EngineIdentity identity) {
    this.tasks = tasks;
    this.identity = identity;
  }

  @Override
  public List<Waiting> of(Actor actor) {
    return identity.as(actor.personId(), this::waiting);
  }

  private List<Waiting> waiting() {
    List<Waiting> found = new ArrayList<>();
    KINDS.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            kind -> {
              long count = open(kind.getKey()).count();
              if (count > 0) {
                @Nullable Date due =
                    open(kind.getKey()).orderByDueDate().asc().listPage(0, 1).get(0).getDueDate();
                Date since =
                    open(kind.getKey())
                        .orderByTaskCreateTime()
                        .asc()
                        .listPage(0, 1)
                        .get(0)
                        .getCreateTime();
                found.add(
                    new Waiting(
                        kind.getValue(),
                        count,
                        due == null ? null : due.toInstant(),
                        since.toInstant()));
              }
            });
    return found;
  }

  private TaskQuery open(String definition) {
    return tasks.createTaskQuery().taskDefinitionKey(definition);
  }
}
