package org.onex.process.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.onex.organization.PasswordRules;

/** Holds passwords that people set in Tasklist or over REST to the rules of our own page. */
class ChosenPasswords implements PasswordPolicy, PasswordPolicyRule {

  @Override
  public List<PasswordPolicyRule> getRules() {
    return List.of(this);
  }

  @Override
  public String getPlaceholder() {
    return "PASSWORD_POLICY_ONEX";
  }

  @Override
  public Map<String, String> getParameters() {
    return Map.of();
  }

  @Override
  public boolean execute(String password) {
    return PasswordRules.problems("\n", password).isEmpty();
  }

  @Override
  public boolean execute(String candidatePassword, User user) {
    return PasswordRules.problems(user.getId(), candidatePassword).isEmpty();
  }
}
