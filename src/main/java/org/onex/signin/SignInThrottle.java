package org.onex.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down whoever guesses passwords and never locks an account. Wrong passwords count for the
 * account and the address together, so that the owner is free everywhere else; for an address over
 * all accounts; and for an account over all addresses, which only makes strange addresses wait
 * sooner. Every delay ends within a minute. An address from which the account signed in before is
 * held to its own mistakes alone.
 *
 * <p>An attempt counts as wrong before the password is compared, so that a hundred at once are a
 * hundred; the right one takes it back.
 */
@Service
public class SignInThrottle {

  private static final String ALL = "*";
  private static final int FREE_MISTAKES = 5;
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
  private static final Duration MISTAKES_COUNT = Duration.ofMinutes(15);
  private static final int OF_AN_ADDRESS = 30;
  private static final Duration OF_AN_ADDRESS_PER = Duration.ofMinutes(1);
  private static final int OF_AN_ACCOUNT = 30;
  private static final Duration OF_AN_ACCOUNT_PER = Duration.ofMinutes(10);
  private static final Duration ADDRESS_IS_KNOWN = Duration.ofDays(90);
  private static final Duration ROWS_ARE_KEPT = Duration.ofDays(1);
  private static final int TRIES = 4;

  private final AttemptTable table;
  private final AuditLog audit;
  private final Clock clock;
  private final TransactionTemplate transactions;

  SignInThrottle(
      AttemptTable table, AuditLog audit, Clock clock, PlatformTransactionManager manager) {
    this.table = table;
    this.audit = audit;
    this.clock = clock;
    this.transactions = new TransactionTemplate(manager);
    this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Counts an attempt that is about to be compared, or refuses to compare it yet. */
  public void begin(String account, String address) {
    var left = again(() -> counted(key(account), ClientAddress.network(address), account));
    if (left.compareTo(Duration.ZERO) > 0) {
      throw new SignInDelayedException(left);
    }
  }

  /** The password was right. */
  public void succeeded(String account, String address) {
    again(() -> takenBack(key(account), ClientAddress.network(address)));
  }

  private Duration counted(String account, String address, String asTyped) {
    var now = clock.instant();
    var own = table.lock(account, address, now);
    var left = own.left(now);
    if (left.isZero() && !own.succeededAfter(now.minus(ADDRESS_IS_KNOWN))) {
      left = ofAddress(address, now);
    }
    if (!left.isZero()) {
      return left;
    }
    var more = own.oneMore(now, MISTAKES_COUNT);
    var delay = delay(more.failures(), mistakesAllowed(account, own, now));
    if (!delay.isZero()) {
      more = more.blocked(now.plus(delay));
      audit.record(
          AuditAct.SIGN_IN_DELAYED,
          asTyped,
          "连续输错 %d 次，%d 秒内不再核对该地址提交的密码".formatted(more.failures(), delay.toSeconds()));
    }
    table.save(account, address, more);
    if (own.failures() == 0) {
      table.forget(now.minus(ROWS_ARE_KEPT), now.minus(ADDRESS_IS_KNOWN));
    }
    return Duration.ZERO;
  }

  /** The budget of an address over all accounts that it has never signed in to. */
  private Duration ofAddress(String address, Instant now) {
    var all = table.lock(ALL, address, now);
    var left = all.left(now);
    if (left.isZero()) {
      var more = all.oneMore(now, OF_AN_ADDRESS_PER);
      table.save(
          ALL,
          address,
          more.failures() >= OF_AN_ADDRESS
              ? more.blocked(more.since().plus(OF_AN_ADDRESS_PER))
              : more);
    }
    return left;
  }

  /** An account that many addresses try gives a strange address one mistake. */
  private int mistakesAllowed(String account, Attempts own, Instant now) {
    var all = table.lock(account, ALL, now).oneMore(now, OF_AN_ACCOUNT_PER);
    table.save(account, ALL, all);
    var known = own.succeededAfter(now.minus(ADDRESS_IS_KNOWN));
    return all.failures() > OF_AN_ACCOUNT && !known ? 1 : FREE_MISTAKES;
  }

  /** Two seconds after the last free mistake, then twice as long each time, up to a minute. */
  private static Duration delay(int failures, int allowed) {
    if (failures < allowed) {
      return Duration.ZERO;
    }
    if (allowed == 1) {
      return LONGEST_DELAY;
    }
    var doubled = Duration.ofSeconds(2L << Math.min(failures - allowed, 10));
    return doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
  }

  private Duration takenBack(String account, String address) {
    var now = clock.instant();
    var own = table.lock(account, address, now);
    if (!own.succeededAfter(now.minus(ADDRESS_IS_KNOWN))) {
      table.save(ALL, address, table.lock(ALL, address, now).oneLess());
    }
    table.save(account, ALL, table.lock(account, ALL, now).oneLess());
    table.save(account, address, Attempts.succeeded(now));
    return Duration.ZERO;
  }

  /** Two first attempts at once insert the same row; the slower finds it. */
  private Duration again(Supplier<Duration> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
      } catch (DataIntegrityViolationException | PessimisticLockingFailureException overtaken) {
        if (attempt == TRIES) {
          throw overtaken;
        }
      }
    }
  }

  private static String key(String account) {
    var key = account.strip().toLowerCase(Locale.ROOT);
    return key.length() <= 64 ? key : key.substring(0, 64);
  }
}
