package org.onex.directory;

import org.onex.audit.AuditAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the passwords that the system makes, and that must be changed at the first sign-in. */
@Service
public class InitialPasswords {

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;
  private final FreshPasswords fresh;
  private final PasswordChanges changes;

  InitialPasswords(
      Institutions institutions,
      People people,
      Accounts accounts,
      FreshPasswords fresh,
      PasswordChanges changes) {
    this.changes = changes;
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
    this.fresh = fresh;
  }

  /** A new password for one person, who may have forgotten the old or locked the account. */
  @Transactional
  public InitialPassword reissue(Actor actor, String account) {
    Administrators.require(actor);
    Person person =
        people
            .findById(account)
            .orElseThrow(
                () -> new Refusal("PERSON_NOT_FOUND", "没有找到账号“%s”，请核对后重试。".formatted(account)));
    if (person.id().equals(actor.personId())) {
      throw new Refusal("PASSWORD_OWN", "不能为本人重新发放密码，请在“修改密码”页面修改。");
    }
    if (!person.active()) {
      throw new Refusal(
          "PERSON_INACTIVE", "账号“%s”已停用，不能发放密码；确需恢复的，请在“人员”表中将状态改为“启用”后导入。".formatted(account));
    }
    return issue(actor, person, institutions.findById(person.institutionId()).orElseThrow());
  }

  InitialPassword issue(Actor actor, Person person, Institution unit) {
    String password = fresh.next();
    accounts.open(person, unit, password);
    changes.handedOut(AuditAct.PASSWORD_ISSUED, actor.personId(), person.id());
    return InitialPassword.of(person, unit, password);
  }
}
