package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.filing.FilingEvaluation;
import org.onex.notice.Check;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** The service tasks of {@code filing-checks}: each puts one group of rules before the filing. */
@Configuration(proxyBeanMethods = false)
class Checks {

  @Bean
  @Description("校验申报资格：学校类型、注册和受限情况")
  JavaDelegate checkEligibility(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.ELIGIBILITY);
  }

  @Bean
  @Description("校验证书与等级：在目录内、等级存在、未取消")
  JavaDelegate checkCatalogue(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.CATALOGUE);
  }

  @Bean
  @Description("校验开考最低人数")
  JavaDelegate checkHeadcount(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.MIN_HEADCOUNT);
  }

  @Bean
  @Description("校验申报明细：专业、等级、人数逐行核对")
  JavaDelegate checkPlanRows(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.PLAN_ROWS);
  }

  @Bean
  @Description("校验往年通过率和历年情况")
  JavaDelegate checkPassRate(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.PASS_RATE);
  }

  @Bean
  @Description("校验考核费用上限")
  JavaDelegate checkCostCap(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.COST_CAP);
  }

  @Bean
  @Description("校验申报材料：要求的材料齐全，与所报数字一致")
  JavaDelegate checkDocuments(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.DOCUMENTS);
  }

  @Bean
  @Description("校验校内审批：要求的会议和审批已完成")
  JavaDelegate checkApproval(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.APPROVAL);
  }

  @Bean
  @Description("给出鼓励事项和提示，不影响受理")
  JavaDelegate checkAdvice(FilingEvaluation filingEvaluation) {
    return check(filingEvaluation, Check.ADVICE);
  }

  private static JavaDelegate check(FilingEvaluation filingEvaluation, Check check) {
    return execution -> filingEvaluation.check(execution.getProcessBusinessKey(), check);
  }
}
