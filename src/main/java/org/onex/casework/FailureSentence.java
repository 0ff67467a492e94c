package org.onex.casework;

import org.onex.directory.Outage;
import org.onex.directory.Refusal;
import org.springframework.dao.ConcurrencyFailureException;

/** What is said of one case of many that failed, to whoever waits for an answer about it. */
public final class FailureSentence {

  private FailureSentence() {}

  public static String of(String number, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal) {
        return String.valueOf(cause.getMessage());
      }
      if (cause instanceof ConcurrencyFailureException) {
        return "申报项目 %s 正在被其他人员办理，请刷新后再试。".formatted(number);
      }
    }
    return "系统未能办理 %s，其余各项不受影响；请刷新后再试，仍不能办理的，请联系系统管理员。".formatted(number);
  }

  /** While the database is away the act as a whole is put off, and no case of it has failed. */
  public static void requireNoOutage(RuntimeException failure) {
    if (Outage.is(failure)) {
      throw failure;
    }
  }
}
