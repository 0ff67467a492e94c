package org.onex.engine.identity;

import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.onex.engine.command.CommandField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets reviewers put back a task that they or a colleague of the same unit took, so that nobody's
 * absence blocks the unit. The engine would ask for the right to assign, which lets them hand tasks
 * over and rewrite them as well.
 */
class ReleaseUnitsTask extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseUnitsTask.class);

  private static final CommandField TASK = CommandField.of(AssignTaskCmd.class, "taskId");
  private static final CommandField PERSON = CommandField.of(AssignTaskCmd.class, "userId");

  private final ProcessEngineConfigurationImpl engine;

  ReleaseUnitsTask(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    IdentityService identity = engine.getIdentityService();
    Authentication person = identity.getCurrentAuthentication();
    if (person == null || !(command instanceof AssignTaskCmd) || PERSON.in(command) != null) {
      return next.execute(command);
    }
    String task = String.valueOf(TASK.in(command));
    if (!holds(person.getUserId(), task) && !isOfTheirGroups(person, task)) {
      return next.execute(command);
    }
    identity.clearAuthentication();
    try {
      LOG.info("{} puts back task {}", person.getUserId(), task);
      return next.execute(command);
    } finally {
      identity.setAuthentication(person);
    }
  }

  private boolean holds(String person, String taskId) {
    return next.execute(
        context -> {
          var task = context.getTaskManager().findTaskById(taskId);
          return task != null && Objects.equals(task.getAssignee(), person);
        });
  }

  /** Asked as that person, so that levels and units stay walls. */
  private boolean isOfTheirGroups(Authentication person, String taskId) {
    var groups = person.getGroupIds();
    return groups != null
        && !groups.isEmpty()
        && engine
                .getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .count()
            > 0;
  }
}
