package org.onex.budget;

import java.math.BigDecimal;
import java.util.List;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.notice.BudgetFacts;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonRules;
import org.springframework.stereotype.Component;

/** Puts a budget before the rules of its filing's school. */
@Component
class BudgetRules {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final SeasonRules rules;
  private final Catalogue catalogue;

  BudgetRules(Filings filings, SeasonQueries seasons, SeasonRules rules, Catalogue catalogue) {
    this.filings = filings;
    this.seasons = seasons;
    this.rules = rules;
    this.catalogue = catalogue;
  }

  Policy of(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    return rules.of(seasons.season(filing.seasonId()), filing.schoolId());
  }

  List<Finding> judge(Budget budget) {
    Filing filing = filings.findByNumber(budget.filingNumber()).orElseThrow();
    BigDecimal fee =
        catalogue.certificate(filing.certificateId()).map(Certificate::publishedFee).orElse(null);
    return PolicyEvaluator.judge(
        of(budget.filingNumber()),
        new BudgetFacts(
            budget.items(BudgetItem.Kind.USE).stream().map(BudgetItem::asFacts).toList(),
            budget.items(BudgetItem.Kind.SOURCE).stream().map(BudgetItem::asFacts).toList(),
            filing.latest().headcount(),
            fee));
  }
}
