package org.onex.web;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;

/** Whether something failed only because somebody else was at it at the same time. */
public final class Conflicts {

  public static final String SENTENCE = "该事项正在或刚由其他人员办理，您的操作没有保存，请刷新后再试。";

  /**
   * Serialization failure, deadlock, lock not available and a unique value taken meanwhile, as
   * PostgreSQL and H2 number them.
   */
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00", "23505");

  private Conflicts() {}

  public static boolean isOne(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyFailureException
          || (cause instanceof SQLException sql && STATES.contains(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
