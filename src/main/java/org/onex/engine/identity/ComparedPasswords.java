package org.onex.engine.identity;

import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.onex.directory.Refusal;
import org.onex.engine.command.CommandField;
import org.onex.signin.SignInDelayedException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Has the engine's dialogs compare passwords where everybody does. Its own comparison locks an
 * account for good after ten wrong ones, which lets anybody lock anybody out.
 */
class ComparedPasswords extends CommandInterceptor {

  private static final CommandField ACCOUNT = CommandField.of(CheckPassword.class, "userId");
  private static final CommandField PASSWORD = CommandField.of(CheckPassword.class, "password");

  private final ObjectProvider<PasswordVerification> passwords;

  ComparedPasswords(ObjectProvider<PasswordVerification> passwords) {
    this.passwords = passwords;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T execute(Command<T> command) {
    if (!(command instanceof CheckPassword)) {
      return next.execute(command);
    }
    var account = ACCOUNT.in(command);
    var password = PASSWORD.in(command);
    try {
      return (T)
          (Boolean)
              passwords.getObject().accepts(String.valueOf(account), String.valueOf(password));
    } catch (SignInDelayedException delayed) {
      throw new Refusal("SIGN_IN_DELAYED", String.valueOf(delayed.getMessage()));
    }
  }
}
