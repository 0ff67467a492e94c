package org.onex.directory;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a chosen password must be, wherever it is changed. How easily one is guessed is measured
 * against lists of known passwords, keyboard rows, repetitions and dates.
 */
public final class PasswordRules {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 100;

  /** Of 0 to 4: beyond a hundred million guesses. */
  private static final int SAFE = 3;

  /** What a guesser of this system's passwords tries first; the demo's is in its README. */
  private static final List<String> PUBLISHED =
      List.of("demo-2027-onex", "demo", "onex", "1+x", "1x", "woaini", "mima", "zhongguo");

  private static final Zxcvbn STRENGTH = new Zxcvbn();

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
    if (problems.isEmpty() && isGuessed(account, password)) {
      problems.add("新密码是公开或常见的口令，或由常见口令、键盘连续字符、重复字符、日期简单拼成，容易被猜中，请换用几个互不相关的词和数字。");
    }
    return problems;
  }

  private static boolean isGuessed(String account, String password) {
    List<String> known = new ArrayList<>(PUBLISHED);
    known.add(account.toLowerCase(Locale.ROOT));
    return STRENGTH.measure(password, known).getScore() < SAFE;
  }
}
