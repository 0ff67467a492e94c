package org.onex.process.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.process.identity.EngineIdentity;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Completes review tasks for our own pages exactly as Tasklist would, with the same walls. */
@Component
class EngineReviewTasks implements ReviewTasks {

  private final TaskService tasks;
  private final EngineIdentity identity;

  EngineReviewTasks(TaskService tasks, EngineIdentity identity) {
    this.tasks = tasks;
    this.identity = identity;
  }

  @Override
  public void complete(Actor actor, ReviewAct act) {
    identity.as(
        actor.personId(),
        () -> {
          Task task =
              tasks.createTaskQuery().processInstanceBusinessKey(act.number()).singleResult();
          if (task == null) {
            throw new Refusal(
                "ALREADY_HANDLED", "申报项目 %s 不在您的待办中，可能已由其他人员办理，请刷新待办列表。".formatted(act.number()));
          }
          Map<String, Object> form = new HashMap<>();
          form.put(
              CertificateFiling.DECISION, act.decision() == null ? null : act.decision().name());
          form.put(CertificateFiling.OPINION, act.opinion());
          form.put(CertificateFiling.EXCEPTION_REASON, act.exceptionReason());
          complete(task, form);
          return task;
        });
  }

  /** The engine wraps what a listener throws; people are to read the desk's own sentence. */
  private void complete(Task task, Map<String, Object> form) {
    try {
      tasks.complete(task.getId(), form);
    } catch (ProcessEngineException wrapped) {
      throw Optional.ofNullable(NestedExceptionUtils.getRootCause(wrapped))
          .filter(Refusal.class::isInstance)
          .map(RuntimeException.class::cast)
          .orElse(wrapped);
    }
  }
}
