package org.onex;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.directory.Refusal;
import org.onex.engine.identity.FilingTenants;
import org.onex.engine.mail.MailRound;
import org.onex.engine.season.Walk;
import org.onex.filing.Standing;
import org.onex.plan.PlanChanging;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

@TestConfiguration(proxyBeanMethods = false)
@Import({
  College.class,
  CopiedFilings.class,
  Season2027.class,
  Settling.class,
  Guangdong.class,
  Yunnan.class,
  Henan.class,
  Jiangnan.class,
  Walk.class,
  MailRound.class,
  PlanChanging.class,
  Standing.class
})
class TestParts {

  /** A review desk that always says no. */
  @Bean
  TaskListener refusingListener() {
    return task -> {
      throw new Refusal("WINDOW_CLOSED", "初审时间已于2027年4月5日结束，请申请准予补审。");
    };
  }

  /** Code with a fault in it. */
  @Bean
  TaskListener brokenListener() {
    return task -> {
      throw new IllegalStateException("select secret from filing");
    };
  }

  /** Filings that exist only as a process: {@code T:<unit>:n}. */
  @Bean
  FilingTenants tenantsOfTestFilings() {
    return number ->
        number.startsWith("T:") ? Optional.of(number.split(":", -1)[1]) : Optional.empty();
  }

  @Bean
  static SentStatements sentStatements() {
    return new SentStatements();
  }

  @Bean
  MovableClock movableClock() {
    return new MovableClock();
  }

  /** Slow work: the clock moves after a request arrived and before anything looks at it. */
  @Bean
  FilterRegistrationBean<Filter> workThatTakesLong(MovableClock clock) {
    Filter slow =
        (request, response, chain) -> {
          String then = ((HttpServletRequest) request).getHeader(Browser.WORKED_UNTIL);
          if (then != null) {
            clock.moveTo(then);
          }
          chain.doFilter(request, response);
        };
    var registration = new FilterRegistrationBean<>(slow);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }
}
