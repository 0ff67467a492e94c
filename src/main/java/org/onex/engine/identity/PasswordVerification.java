package org.onex.engine.identity;

import static org.camunda.bpm.engine.impl.util.EncryptionUtil.saltPassword;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.onex.audit.RequestOrigin;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.signin.SignInThrottle;
import org.springframework.stereotype.Component;

/**
 * The one place where a password is compared, for sign-in, HTTP Basic, the own password before it
 * is changed, and the engine's own dialogs. Every comparison counts for {@link SignInThrottle}.
 */
@Component
class PasswordVerification {

  private final IdentityService identity;
  private final EngineIdentity engine;
  private final PasswordHashes hashes;
  private final People people;
  private final SignInThrottle throttle;
  private final RequestOrigin origin;
  private final AuditLog audit;

  PasswordVerification(
      IdentityService identity,
      EngineIdentity engine,
      PasswordHashes hashes,
      People people,
      SignInThrottle throttle,
      RequestOrigin origin,
      AuditLog audit) {
    this.identity = identity;
    this.engine = engine;
    this.hashes = hashes;
    this.people = people;
    this.throttle = throttle;
    this.origin = origin;
    this.audit = audit;
  }

  /**
   * @throws org.onex.signin.SignInDelayedException when too many wrong ones came from this address
   */
  boolean accepts(String account, String password) {
    var address = origin.address();
    throttle.begin(account, address);
    var user = people.findById(account).filter(Person::active).flatMap(known -> user(account));
    boolean right =
        user.map(known -> matches(known, password)).orElseGet(() -> hashes.checkNobody(password));
    if (right) {
      throttle.succeeded(account, address);
      user.filter(known -> hashes.isOutdated(known.getPassword()))
          .ifPresent(known -> hashAgain(known, password));
    } else {
      audit.record(AuditAct.SIGN_IN_FAILED, account, "账号或密码不正确");
    }
    return right;
  }

  /** The stored hash, which changes whenever the password does. */
  Optional<String> storedHash(String account) {
    return user(account).map(UserEntity::getPassword);
  }

  private Optional<UserEntity> user(String account) {
    return engine.asApplication(
        () ->
            Optional.ofNullable(
                (UserEntity) identity.createUserQuery().userId(account).singleResult()));
  }

  private boolean matches(UserEntity user, String password) {
    return hashes.check(saltPassword(password, user.getSalt()), user.getPassword());
  }

  private void hashAgain(UserEntity user, String password) {
    user.setPassword(password);
    try {
      engine.asApplication(
          () -> {
            identity.saveUser(user);
            return user;
          });
    } catch (OptimisticLockingException somebodyElseDidOrWill) {
      // the next sign-in finds out
    }
  }
}
