package org.onex.process.filing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.process.engine.OneCommand;
import org.onex.process.form.ReviewForm;
import org.onex.process.identity.EngineIdentity;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewDesk;
import org.onex.review.ReviewTasks;
import org.springframework.stereotype.Component;

/**
 * Completes review tasks for our own pages exactly as Tasklist would, with the same walls. All of
 * one call run inside one command of the engine, which then writes them in sets.
 */
@Component
class EngineReviewTasks implements ReviewTasks {

  private final TaskService tasks;
  private final OneCommand oneCommand;
  private final EngineIdentity identity;
  private final ReviewDesk desk;

  EngineReviewTasks(
      TaskService tasks, OneCommand oneCommand, EngineIdentity identity, ReviewDesk desk) {
    this.tasks = tasks;
    this.oneCommand = oneCommand;
    this.identity = identity;
    this.desk = desk;
  }

  @Override
  public void complete(Actor actor, List<ReviewAct> acts) {
    identity.as(actor.personId(), () -> oneCommand.run(() -> completeAll(acts)));
  }

  private int completeAll(List<ReviewAct> acts) {
    Map<String, Task> open = open(acts);
    desk.prepare(open.keySet());
    for (ReviewAct act : acts) {
      Task task = open.get(act.number());
      if (task == null) {
        throw new Refusal(
            "ALREADY_HANDLED", "申报项目 %s 不在您的待办中，可能已由其他人员办理，请刷新待办列表。".formatted(act.number()));
      }
      tasks.complete(task.getId(), ReviewForm.filledIn(act));
    }
    return open.size();
  }

  private Map<String, Task> open(List<ReviewAct> acts) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKeyIn(acts.stream().map(ReviewAct::number).toArray(String[]::new))
        .list()
        .stream()
        .collect(Collectors.toMap(EngineReviewTasks::number, Function.identity()));
  }

  private static String number(Task task) {
    return ((TaskEntity) task).getProcessInstance().getBusinessKey();
  }
}
