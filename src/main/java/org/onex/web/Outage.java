package org.onex.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Whether a failure says that the database cannot be reached, or has no connection to spare. */
public final class Outage {

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
