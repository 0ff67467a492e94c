package org.onex.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people change their own password, and nobody else's. */
@Service
public class OwnPassword {

  private final People people;
  private final Accounts accounts;
  private final PasswordChanges changes;
  private final TransactionTemplate transactions;

  OwnPassword(
      People people, Accounts accounts, PasswordChanges changes, TransactionTemplate transactions) {
    this.changes = changes;
    this.people = people;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  public boolean mustBeChanged(Actor actor) {
    return people.findById(actor.personId()).map(Person::passwordIssued).orElse(false);
  }

  /** The first check stands outside the transaction: a wrong guess must count as one. */
  public void change(Actor actor, String current, String fresh, String again) {
    List<String> problems = new ArrayList<>();
    if (current.isEmpty() || !accounts.accepts(actor.personId(), current)) {
      problems.add("当前密码不正确，请核对后重试；忘记密码的，请联系系统管理员重新发放。");
    }
    problems.addAll(problems(actor.personId(), current, fresh, again));
    if (!problems.isEmpty()) {
      throw new Refusal("PASSWORD_REFUSED", String.join("\n", problems));
    }
    transactions.executeWithoutResult(
        status -> {
          accounts.replacePassword(actor.personId(), fresh);
          changes.chosen(actor.personId());
        });
  }

  private static List<String> problems(String account, String current, String fresh, String again) {
    List<String> problems = new ArrayList<>(PasswordRules.problems(account, fresh));
    if (fresh.equals(current)) {
      problems.add("新密码不能与当前密码相同，请重新设置。");
    }
    if (!fresh.equals(again)) {
      problems.add("两次输入的新密码不一致，请重新输入。");
    }
    return problems;
  }
}
