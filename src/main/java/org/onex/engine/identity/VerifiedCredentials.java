package org.onex.engine.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.onex.audit.RequestOrigin;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Spares programs that send their password with every request the slow comparison, for a few
 * minutes. What was verified holds for the address it came from and for the hash that was stored
 * then, so that a new password ends it on every node at once; a wrong one ends it too, or this
 * would be a place to guess fast.
 */
@Component
@NamedInterface("sign-in")
public class VerifiedCredentials implements AuthenticationProvider {

  private static final Duration HOLDS = Duration.ofMinutes(5);
  private static final int MOST = 10_000;
  private static final String MAC = "HmacSHA256";

  private final PasswordCheck check;
  private final PasswordVerification passwords;
  private final RequestOrigin origin;
  private final AuditLog audit;
  private final Clock clock;
  private final SecretKeySpec key;
  private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();
  private final Map<Caller, Verified> verified = Collections.synchronizedMap(new Newest());

  VerifiedCredentials(
      PasswordCheck check,
      PasswordVerification passwords,
      RequestOrigin origin,
      AuditLog audit,
      Clock clock) {
    this.check = check;
    this.passwords = passwords;
    this.origin = origin;
    this.audit = audit;
    this.clock = clock;
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, MAC);
  }

  private record Caller(String account, String address) {}

  /** Never the password itself: its keyed digest, and the hash it was compared with. */
  private record Verified(String digest, String storedHash, Instant until) {}

  /** Requests of one caller that come at once wait for the first, and one comparison serves all. */
  @Override
  public Authentication authenticate(Authentication attempt) {
    var caller = new Caller(attempt.getName(), origin.address());
    var digest = digest(String.valueOf(attempt.getCredentials()));
    synchronized (turns[Math.floorMod(caller.hashCode(), turns.length)]) {
      if (holds(caller, digest)) {
        return check.signedIn(caller.account());
      }
      var signedIn = check.authenticate(attempt);
      audit.record(AuditAct.SIGN_IN, caller.account(), "接口（HTTP Basic）");
      keep(caller, digest);
      return signedIn;
    }
  }

  private boolean holds(Caller caller, String digest) {
    var known = verified.remove(caller);
    if (known == null
        || !known.until().isAfter(clock.instant())
        || !known.digest().equals(digest)
        || passwords.storedHash(caller.account()).filter(known.storedHash()::equals).isEmpty()) {
      return false;
    }
    verified.put(caller, known);
    return true;
  }

  private void keep(Caller caller, String digest) {
    passwords
        .storedHash(caller.account())
        .map(hash -> new Verified(digest, hash, clock.instant().plus(HOLDS)))
        .ifPresent(fresh -> verified.put(caller, fresh));
  }

  private String digest(String password) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return check.supports(authentication);
  }

  /** Lets go of whoever has not come for the longest time. */
  private static final class Newest extends LinkedHashMap<Caller, Verified> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Caller, Verified> eldest) {
      return size() > MOST;
    }
  }
}
