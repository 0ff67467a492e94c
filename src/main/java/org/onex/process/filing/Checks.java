package org.onex.process.filing;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.filing.Judging;
import org.onex.policy.Check;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code filing-checks}: each puts one group of rules before the filing. */
@Configuration(proxyBeanMethods = false)
class Checks {

  @Bean
  JavaDelegate checkEligibility(Judging judging) {
    return check(
        judging,
        EnumSet.complementOf(EnumSet.of(Check.MIN_HEADCOUNT, Check.PASS_RATE, Check.COST_CAP)));
  }

  @Bean
  JavaDelegate checkHeadcount(Judging judging) {
    return check(judging, EnumSet.of(Check.MIN_HEADCOUNT));
  }

  @Bean
  JavaDelegate checkPassRate(Judging judging) {
    return check(judging, EnumSet.of(Check.PASS_RATE));
  }

  @Bean
  JavaDelegate checkCostCap(Judging judging) {
    return check(judging, EnumSet.of(Check.COST_CAP));
  }

  private static JavaDelegate check(Judging judging, Set<Check> checks) {
    return execution -> judging.check(execution.getProcessBusinessKey(), checks);
  }
}
