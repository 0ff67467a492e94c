package org.onex.engine.filing;

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
    return check(filingEvaluation, Check.ELIGIBILITY);
  }

  @Bean
  JavaDelegate checkCatalogue(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.CATALOGUE);
  }

  @Bean
  JavaDelegate checkHeadcount(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.MIN_HEADCOUNT);
  }

  @Bean
  JavaDelegate checkPlanRows(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.PLAN_ROWS);
  }

  @Bean
  JavaDelegate checkPassRate(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.PASS_RATE);
  }

  @Bean
  JavaDelegate checkCostCap(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.COST_CAP);
  }

  @Bean
  JavaDelegate checkDocuments(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.DOCUMENTS);
  }

  @Bean
  JavaDelegate checkApproval(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.APPROVAL);
  }

  @Bean
  JavaDelegate checkAdvice(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.ADVICE);
  }

  private static JavaDelegate check(FilingEvaluation filingEvaluation, Check check) {
    return execution -> filingEvaluation.check(execution.getProcessBusinessKey(), check);
  }
}
