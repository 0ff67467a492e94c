package org.onex.engine.filing;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.filing.FilingEvaluation;
import org.onex.notice.Check;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code filing-checks}: each puts one group of rules before the filing. */
@Configuration(proxyBeanMethods = false)
class Checks {

  @Bean
  JavaDelegate checkEligibility(FilingEvaluation filingEvaluation) {
    return check(
        filingEvaluation,
        EnumSet.complementOf(EnumSet.of(Check.MIN_HEADCOUNT, Check.PASS_RATE, Check.COST_CAP)));
  }

  @Bean
  JavaDelegate checkHeadcount(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, EnumSet.of(Check.MIN_HEADCOUNT));
  }

  @Bean
  JavaDelegate checkPassRate(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, EnumSet.of(Check.PASS_RATE));
  }

  @Bean
  JavaDelegate checkCostCap(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, EnumSet.of(Check.COST_CAP));
  }

  private static JavaDelegate check(FilingEvaluation filingEvaluation, Set<Check> checks) {
    return execution -> filingEvaluation.check(execution.getProcessBusinessKey(), checks);
  }
}
