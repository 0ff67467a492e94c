package org.onex.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.onex.engine.command.EngineRequest;
import org.onex.engine.identity.Groups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of the engine's commands a reviewer reaches from outside those that Tasklist needs, by name; any
 * other that writes is refused, whatever the engine's own authorizations would say of it.
 */
class ReviewerCommands extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewerCommands.class);

  /** Reading, which authorizations and tenants rule. */
  private static final List<Class<?>> READS =
      List.of(
          AbstractQuery.class,
          AbstractExecuteFilterCmd.class,
          AuthorizationCheckCmd.class,
          GetDeployedTaskFormCmd.class,
          IsIdentityServiceReadOnlyCmd.class);

  /**
   * Taking a task, putting it back, completing it; and the own profile, which has its own guard, as
   * has the password that is asked for before it is changed.
   */
  private static final Set<Class<?>> WRITES =
      Set.of(
          ClaimTaskCmd.class,
          AssignTaskCmd.class,
          CompleteTaskCmd.class,
          SubmitTaskFormCmd.class,
          CheckPassword.class,
          SaveUserCmd.class);

  private final Supplier<@Nullable Authentication> signedIn;

  ReviewerCommands(Supplier<@Nullable Authentication> signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (EngineRequest.asksForNextCommand()) {
      var person = signedIn.get();
      if (person != null && Groups.isReviewer(person.getGroupIds()) && !isAllowed(command)) {
        LOG.warn("{} asked the engine for {}, refused", person.getUserId(), name(command));
        throw new AuthorizationException(
            "审核人员不能使用流程引擎的“%s”操作，请在审核待办或系统页面办理。".formatted(name(command)));
      }
    }
    return next.execute(command);
  }

  private static boolean isAllowed(Command<?> command) {
    return WRITES.contains(command.getClass())
        || READS.stream().anyMatch(read -> read.isInstance(command))
        || name(command).matches("(Get|Create\\w+Query|TaskCountBy).*");
  }

  private static String name(Command<?> command) {
    return command.getClass().getSimpleName();
  }
}
