package org.onex.directory;

import org.jspecify.annotations.Nullable;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.onex.signin.PersonSessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a password changes, whichever door it came through: whoever knew the old one is
 * signed out everywhere else, the change is recorded, and a password that another has seen must be
 * changed before anything else.
 */
@Service
public class PasswordChanges {

  private final People people;
  private final PersonSessions sessions;
  private final AuditLog audit;

  PasswordChanges(People people, PersonSessions sessions, AuditLog audit) {
    this.people = people;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** The owner has chosen it. */
  @Transactional
  public void chosen(String account) {
    people.findById(account).ifPresent(Person::passwordWasChosen);
    audit.record(AuditAct.PASSWORD_CHANGED, account, "本人修改，其他登录已退出");
    sessions.endOthers(account);
  }

  /**
   * Another has set it, or the system has made it.
   *
   * @param by the administrator; null on the console
   */
  @Transactional
  public void handedOut(AuditAct act, @Nullable String by, String account) {
    people.findById(account).ifPresent(Person::passwordWasIssued);
    audit.record(act, by, account, "首次登录须修改，原有登录已退出");
    sessions.endOthers(account);
  }
}
