package org.onex.season;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One clock: the machine's, or the demo's, whose offset survives a restart; seen by everybody as it
 * stood when the request arrived.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  /** A test brings a clock of its own, which then runs underneath. */
  @Bean
  @Primary
  ArrivalClock arrivalClock(Clock running) {
    return new ArrivalClock(running);
  }

  @Bean
  @Fallback
  @Profile("!demo")
  BusinessClock businessClock() {
    return new BusinessClock(Clock.system(ChineseTime.ZONE), Duration.ZERO);
  }

  @Bean
  @Profile("demo")
  @DependsOnDatabaseInitialization
  DemoClockTable demoClockTable(JdbcTemplate jdbc) {
    return new DemoClockTable(jdbc);
  }

  @Bean
  @Fallback
  @Profile("demo")
  BusinessClock demoBusinessClock(
      DemoClockTable table, @Value("${onex.demo.starts-at}") OffsetDateTime startsAt) {
    var machine = Clock.system(ChineseTime.ZONE);
    var offset =
        table
            .offset()
            .orElseGet(
                () -> table.first(Duration.between(machine.instant(), startsAt.toInstant())));
    return new BusinessClock(machine, offset);
  }
}
