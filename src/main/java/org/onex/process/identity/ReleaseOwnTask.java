package org.onex.process.identity;

import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Lets reviewers put back a task that they took. The engine would ask for the right to assign,
 * which lets them hand tasks over and rewrite them as well.
 */
class ReleaseOwnTask extends CommandInterceptor {

  private final ProcessEngineConfigurationImpl engine;

  ReleaseOwnTask(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    IdentityService identity = engine.getIdentityService();
    Authentication person = identity.getCurrentAuthentication();
    if (person == null || !releases(command) || !holds(person.getUserId(), command)) {
      return next.execute(command);
    }
    identity.clearAuthentication();
    try {
      return next.execute(command);
    } finally {
      identity.setAuthentication(person);
    }
  }

  private static boolean releases(Command<?> command) {
    return command instanceof AssignTaskCmd && field("userId", command) == null;
  }

  private boolean holds(String person, Command<?> command) {
    var taskId = String.valueOf(field("taskId", command));
    return next.execute(
        context -> {
          var task = context.getTaskManager().findTaskById(taskId);
          return task != null && Objects.equals(task.getAssignee(), person);
        });
  }

  private static @Nullable Object field(String name, Command<?> command) {
    var field = ReflectionUtils.findField(AssignTaskCmd.class, name);
    if (field == null) {
      throw new IllegalStateException("The engine no longer has AssignTaskCmd." + name);
    }
    ReflectionUtils.makeAccessible(field);
    return ReflectionUtils.getField(field, command);
  }
}
