package org.onex.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a chosen password must be, wherever it is changed. */
public final class PasswordRules {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 100;

  private PasswordRules() {}

  /** Every reason at once; none when the password may be taken. */
  public static List<String> problems(String account, String password) {
    List<String> problems = new ArrayList<>();
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      problems.add(
          "新密码有 %d 个字符，应为 %d 至 %d 个字符，请重新设置。".formatted(password.length(), SHORTEST, LONGEST));
    }
    if (!password.matches(".*[A-Za-z].*") || !password.matches(".*[0-9].*")) {
      problems.add("新密码应同时含有字母和数字，请重新设置。");
    }
    if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
      problems.add("新密码不能含有账号名“%s”，请重新设置。".formatted(account));
    }
    return problems;
  }
}
