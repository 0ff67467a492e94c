package org.onex.engine.identity;

import java.util.ArrayList;
import java.util.List;
import org.onex.directory.PasswordRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the very first start of an installation must be told.
 *
 * @param secret password of the first administrator until the first sign-in; not read once there is
 *     one, unless an administrator is reset
 * @param provinceCode administrative code of the province
 * @param provinceName name of its office
 */
@ConfigurationProperties("onex.first-start")
record FirstStart(
    @DefaultValue("") String secret,
    @DefaultValue("000000") String provinceCode,
    @DefaultValue("省1+X证书协调推进办公室") String provinceName) {

  private static final int SHORTEST_SECRET = 12;

  /** Why the secret cannot be a password; none when it can. */
  List<String> problems(String account) {
    List<String> problems = new ArrayList<>(PasswordRules.problems(account, secret));
    if (secret.length() < SHORTEST_SECRET) {
      problems.add(0, "口令有 %d 个字符，应不少于 %d 个字符。".formatted(secret.length(), SHORTEST_SECRET));
    }
    return problems;
  }
}
