package org.onex.boot;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Startup;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Lets one node at a time fill an empty system: groups, lists, packs, the demo's people and years.
 * Two that start together would both find it empty. A start that fails gives the lock back with its
 * pool.
 */
@Configuration
class FillingLock {

  /** "Fill" in ASCII. */
  private static final long KEY = 0x46696c6cL;

  private @Nullable NodeLock lock;

  @Bean
  @Order(Startup.BEGINS)
  ApplicationRunner filling(DataSource database) {
    return arguments ->
        lock = NodeLock.take(database, KEY, "another node fills the system; this one waits for it");
  }

  @Bean
  @Order(Startup.IS_FILLED)
  ApplicationRunner filled() {
    return arguments -> giveBack();
  }

  private void giveBack() throws SQLException {
    NodeLock taken = lock;
    lock = null;
    if (taken != null) {
      taken.close();
    }
  }
}
