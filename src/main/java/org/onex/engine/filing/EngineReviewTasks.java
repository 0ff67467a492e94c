package org.onex.engine.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.engine.command.SharedCommand;
import org.onex.engine.expert.ExpertPanel;
import org.onex.engine.form.ReviewForm;
import org.onex.engine.form.TaskView;
import org.onex.engine.identity.EngineIdentity;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewService;
import org.onex.review.ReviewTasks;
import org.onex.review.ReviewViews;
import org.springframework.stereotype.Component;

/**
 * Completes review tasks for our own pages exactly as Tasklist would, with the same walls. All of
 * one call run inside one command of the engine, which then writes them in sets.
 */
@Component
class EngineReviewTasks implements ReviewTasks {

  private final TaskService tasks;
  private final SharedCommand sharedCommand;
  private final EngineIdentity identity;
  private final ReviewService service;
  private final ReviewViews views;
  private final TaskView form;

  EngineReviewTasks(
      TaskService tasks,
      SharedCommand sharedCommand,
      EngineIdentity identity,
      ReviewService service,
      ReviewViews views,
      TaskView form) {
    this.tasks = tasks;
    this.sharedCommand = sharedCommand;
    this.identity = identity;
    this.service = service;
    this.views = views;
    this.form = form;
  }

  @Override
  public void complete(Actor actor, List<ReviewAct> acts) {
    identity.as(actor.personId(), () -> sharedCommand.run(() -> completeAll(acts)));
  }

  @Override
  public void refresh(Actor actor, Collection<String> numbers) {
    identity.as(
        actor.personId(),
        () ->
            sharedCommand.run(
                () -> {
                  open(numbers).forEach(this::show);
                  return numbers.size();
                }));
  }

  private void show(String number, Task task) {
    form.show((TaskEntity) task, views.of(number));
  }

  private int completeAll(List<ReviewAct> acts) {
    Map<String, Task> open = open(acts.stream().map(ReviewAct::number).toList());
    service.prepare(open.keySet());
    for (ReviewAct act : acts) {
      Task task = open.get(act.number());
      if (task == null) {
        throw new Refusal(
            "ALREADY_HANDLED", "申报项目 %s 不在您的待办中，可能已由其他人员办理，请刷新待办列表。".formatted(act.number()));
      }
      if (ExpertPanel.isMissing(task.getProcessDefinitionId())) {
        throw new Refusal(
            "PANEL_MISSING", "申报项目 %s 的专家组尚未组成，请先在待办中办理“补充评审专家”。".formatted(act.number()));
      }
      tasks.complete(task.getId(), ReviewForm.filledIn(act));
    }
    return open.size();
  }

  private Map<String, Task> open(Collection<String> numbers) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKeyIn(numbers.toArray(String[]::new))
        .list()
        .stream()
        .collect(Collectors.toMap(EngineReviewTasks::number, Function.identity()));
  }

  private static String number(Task task) {
    return ((TaskEntity) task).getProcessInstance().getBusinessKey();
  }
}
