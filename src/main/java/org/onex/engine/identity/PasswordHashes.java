package org.onex.engine.identity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * How the engine keeps passwords: Argon2id, whichever door they come through. What the engine
 * hashed before is still accepted; {@link #isOutdated} says what to hash again. Only as many are
 * computed at once as there are processors, because each takes memory.
 */
@Component
class PasswordHashes extends PasswordManager {

  private static final String CURRENT = "argon2";
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int GENERATED_MEMORY = 256;

  private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final PasswordEncoder encoder;
  private final PasswordEncoder forGenerated = argon2(GENERATED_MEMORY, 1);
  private final SingletonSupplier<String> ofNobody = SingletonSupplier.of(() -> encode("nobody"));

  PasswordHashes(
      @Value("${onex.password-hash.kibibytes}") int kibibytes,
      @Value("${onex.password-hash.iterations}") int iterations) {
    super(new Sha512HashDigest(), List.of());
    encoder =
        new DelegatingPasswordEncoder(
            CURRENT, Map.of(CURRENT, argon2(kibibytes, iterations), "SHA-512", new EngineDigest()));
  }

  private static PasswordEncoder argon2(int kibibytes, int iterations) {
    return new Argon2PasswordEncoder(SALT, HASH, 1, kibibytes, iterations);
  }

  @Override
  public String encrypt(String password) {
    return encode(password);
  }

  @Override
  public boolean check(String password, String encrypted) {
    return bounded(() -> encoder.matches(password, encrypted));
  }

  /**
   * For sixty random bits that must be changed at once: nothing is gained by hashing them slowly.
   */
  String ofGenerated(String password) {
    return "{" + CURRENT + "}" + forGenerated.encode(password);
  }

  /** Takes as long as a comparison, for accounts that there are not; never right. */
  boolean checkNobody(String password) {
    check(password, ofNobody.obtain());
    return false;
  }

  boolean isOutdated(String encrypted) {
    return encoder.upgradeEncoding(encrypted);
  }

  private String encode(String password) {
    return bounded(() -> encoder.encode(password));
  }

  private <T> T bounded(Supplier<T> work) {
    processors.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      processors.release();
    }
  }

  /** The engine's own salted SHA-512, to compare with only. */
  private static final class EngineDigest implements PasswordEncoder {

    private final Sha512HashDigest digest = new Sha512HashDigest();

    @Override
    public String encode(CharSequence password) {
      throw new UnsupportedOperationException("No password is hashed like this any more.");
    }

    @Override
    public boolean matches(CharSequence password, String encrypted) {
      return digest.check(password.toString(), encrypted);
    }
  }
}
