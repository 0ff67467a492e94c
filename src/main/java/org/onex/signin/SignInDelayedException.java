package org.onex.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/**
 * Too many wrong passwords from this address: nothing was compared, and the delay ends by itself.
 */
public class SignInDelayedException extends LockedException {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  SignInDelayedException(Duration left) {
    this(left.plusMillis(999).toSeconds());
  }

  private SignInDelayedException(long seconds) {
    super("密码输错次数过多，请在 %d 秒后再试；从其他网络地址登录不受影响，忘记密码的，请联系系统管理员重新发放。".formatted(seconds));
    this.seconds = seconds;
  }

  public long seconds() {
    return seconds;
  }
}
