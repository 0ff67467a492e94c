package org.onex.process.identity;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.onex.organization.PasswordRules;
import org.onex.organization.Refusal;
import org.springframework.util.ReflectionUtils;

/**
 * Holds passwords that people set in Tasklist, Admin or over REST to the rules of our own page. The
 * engine's own policy would answer with an English error 500.
 */
class ChosenPasswords extends CommandInterceptor {

  private final ProcessEngineConfigurationImpl engine;

  ChosenPasswords(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SaveUserCmd
        && engine.getIdentityService().getCurrentAuthentication() != null
        && field(SaveUserCmd.class, "user", command) instanceof UserEntity user
        && field(UserEntity.class, "newPassword", user) instanceof String password) {
      var problems = PasswordRules.problems(String.valueOf(user.getId()), password);
      if (!problems.isEmpty()) {
        throw new Refusal("PASSWORD_REFUSED", String.join("\n", problems));
      }
    }
    return next.execute(command);
  }

  private static @Nullable Object field(Class<?> type, String name, Object of) {
    var field = ReflectionUtils.findField(type, name);
    if (field == null) {
      throw new IllegalStateException("The engine no longer has " + type + "." + name);
    }
    ReflectionUtils.makeAccessible(field);
    return ReflectionUtils.getField(field, of);
  }
}
