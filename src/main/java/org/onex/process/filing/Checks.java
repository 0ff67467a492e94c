package org.onex.process.filing;

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
    return check(judging, Check.ELIGIBILITY);
  }

  @Bean
  JavaDelegate checkHeadcount(Judging judging) {
    return check(judging, Check.MIN_HEADCOUNT);
  }

  @Bean
  JavaDelegate checkPassRate(Judging judging) {
    return check(judging, Check.PASS_RATE);
  }

  @Bean
  JavaDelegate checkCostCap(Judging judging) {
    return check(judging, Check.COST_CAP);
  }

  private static JavaDelegate check(Judging judging, Check check) {
    return execution -> judging.check(execution.getProcessBusinessKey(), check);
  }
}
