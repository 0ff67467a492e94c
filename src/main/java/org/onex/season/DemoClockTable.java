package org.onex.season;

import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one row that keeps the demo clock's offset. */
class DemoClockTable {

  private final JdbcTemplate jdbc;

  DemoClockTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Duration> offset() {
    return jdbc
        .queryForList("select offset_millis from demo_clock where id = 1", Long.class)
        .stream()
        .findFirst()
        .map(Duration::ofMillis);
  }

  /** Of two nodes that start on an empty database the first one sets the clock. */
  Duration first(Duration offset) {
    try {
      jdbc.update("insert into demo_clock (id, offset_millis) values (1, ?)", offset.toMillis());
    } catch (DuplicateKeyException taken) {
      return offset().orElseThrow(() -> taken);
    }
    return Duration.ofMillis(offset.toMillis());
  }

  void move(Duration offset, String by) {
    jdbc.update(
        "update demo_clock set offset_millis = ?, moved_by = ? where id = 1",
        offset.toMillis(),
        by);
  }
}
