package org.onex.engine.guard;

import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.onex.engine.command.CommandField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task is claimed for oneself only. The engine lets whoever may work on it claim it in any name,
 * and it then waits for somebody who may not even see it.
 */
class OwnClaimInterceptor extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(OwnClaimInterceptor.class);

  private static final CommandField TASK = CommandField.of(ClaimTaskCmd.class, "taskId");
  private static final CommandField PERSON = CommandField.of(ClaimTaskCmd.class, "userId");

  private final Supplier<@Nullable Authentication> signedIn;

  OwnClaimInterceptor(Supplier<@Nullable Authentication> signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public <T> T execute(Command<T> command) {
    var person = signedIn.get();
    if (person == null || !(command instanceof ClaimTaskCmd)) {
      return next.execute(command);
    }
    if (!Objects.equals(PERSON.in(command), person.getUserId())) {
      LOG.warn(
          "{} tried to claim task {} for {}, refused",
          person.getUserId(),
          TASK.in(command),
          PERSON.in(command));
      throw new AuthorizationException("待办只能由本人认领，不能替他人认领；同事不在的，可先放回待办再自行认领。");
    }
    return next.execute(command);
  }
}
