package org.onex.directory;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Whether a failure says that the database cannot be reached, or has no connection to spare. */
public final class Outage {

  public static final String SENTENCE =
      "系统暂时无法访问数据库，本次操作没有办理，已办理的事项不受影响。请保留当前页面，约10秒后重试；持续几分钟仍不能使用的，请联系系统管理员。";

  private Outage() {}

  public static boolean is(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLTransientConnectionException
          || (each instanceof SQLException sql && isLost(String.valueOf(sql.getSQLState())))) {
        return true;
      }
    }
    return false;
  }

  /** Connection lost or refused; PostgreSQL shut down, or starting. */
  private static boolean isLost(String state) {
    return state.startsWith("08") || state.startsWith("57P");
  }
}
