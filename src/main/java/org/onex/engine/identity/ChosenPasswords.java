package org.onex.engine.identity;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.onex.audit.AuditAct;
import org.onex.directory.PasswordChanges;
import org.onex.directory.PasswordRules;
import org.onex.directory.Refusal;
import org.onex.engine.command.CommandField;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds passwords that people set in Tasklist, Admin or over REST to the rules of our own page, and
 * lets the same follow. The engine's own policy would answer with an English error 500.
 */
class ChosenPasswords extends CommandInterceptor {

  private static final CommandField USER = CommandField.of(SaveUserCmd.class, "user");
  private static final CommandField NEW_PASSWORD = CommandField.of(UserEntity.class, "newPassword");

  private final ProcessEngineConfigurationImpl engine;
  private final ObjectProvider<PasswordChanges> changes;
  private final ObjectProvider<TransactionTemplate> transactions;

  ChosenPasswords(
      ProcessEngineConfigurationImpl engine,
      ObjectProvider<PasswordChanges> changes,
      ObjectProvider<TransactionTemplate> transactions) {
    this.engine = engine;
    this.changes = changes;
    this.transactions = transactions;
  }

  @Override
  @SuppressWarnings("NullAway") // the command answers nothing
  public <T> T execute(Command<T> command) {
    var person = engine.getIdentityService().getCurrentAuthentication();
    if (!(command instanceof SaveUserCmd)
        || person == null
        || !(USER.in(command) instanceof UserEntity user)
        || !(NEW_PASSWORD.in(user) instanceof String password)) {
      return next.execute(command);
    }
    var account = String.valueOf(user.getId());
    var problems = PasswordRules.problems(account, password);
    if (!problems.isEmpty()) {
      throw new Refusal("PASSWORD_REFUSED", String.join("\n", problems));
    }
    return transactions
        .getObject()
        .execute(
            status -> {
              T saved = next.execute(command);
              changed(person.getUserId(), account);
              return saved;
            });
  }

  private void changed(String person, String account) {
    if (person.equals(account)) {
      changes.getObject().chosen(account);
    } else {
      changes.getObject().handedOut(AuditAct.PASSWORD_SET, person, account);
    }
  }
}
