package org.onex.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes of the demo on one database. */
class DemoClockTest {

  private static final Instant MACHINE = Instant.parse("2026-11-29T10:00:00.123456789Z");
  private static final Instant AFTER_THE_CUT_OFF = Instant.parse("2027-04-01T00:00:01Z");
  private static final Actor ADMIN = new Actor("admin", "管理员", "province", Role.ADMINISTRATOR);

  private DemoClockTable table;
  private BusinessClock hereClock;
  private BusinessClock thereClock;
  private DemoClock here;
  private DemoClock there;
  private int pauses;

  @BeforeEach
  void two_nodes() {
    var jdbc =
        new JdbcTemplate(
            new DriverManagerDataSource("jdbc:h2:mem:clock;DB_CLOSE_DELAY=-1", "sa", ""));
    jdbc.execute("drop table if exists demo_clock");
    jdbc.execute(
        "create table demo_clock (id int primary key, offset_millis bigint, moved_by varchar(64))");
    table = new DemoClockTable(jdbc);
    hereClock = clock();
    thereClock = clock();
    here = new DemoClock(hereClock, table, this::pause);
    there = new DemoClock(thereClock, table, this::pause);
  }

  @Test
  void a_node_follows_the_clock_that_another_has_moved() {
    here.moveTo(AFTER_THE_CUT_OFF, ADMIN);
    there.follow();

    assertThat(thereClock.instant()).isAfterOrEqualTo(AFTER_THE_CUT_OFF);
    assertThat(Duration.between(thereClock.instant(), hereClock.instant()))
        .isLessThan(Duration.ofMillis(1));
  }

  @Test
  void nobody_is_paused_while_nothing_has_moved() {
    here.moveTo(AFTER_THE_CUT_OFF, ADMIN);
    here.follow();
    there.follow();
    there.follow();

    assertThat(pauses).as("the move, and the other node's").isEqualTo(2);
  }

  @Test
  void of_two_nodes_that_start_at_once_the_first_sets_the_clock() {
    Duration first = table.first(Duration.ofDays(1));

    assertThat(table.first(Duration.ofDays(2))).isEqualTo(first);
  }

  private BusinessClock clock() {
    return new BusinessClock(
        Clock.fixed(MACHINE, ChineseTime.ZONE),
        table.offset().orElseGet(() -> table.first(Duration.ZERO)));
  }

  private void pause(Supplier<Duration> move) {
    pauses++;
    var unused = move.get();
  }
}
