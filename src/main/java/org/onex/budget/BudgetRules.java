package org.onex.budget;

import java.math.BigDecimal;
import java.util.List;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.SeasonRules;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.policy.BudgetFacts;
import org.onex.policy.Finding;
import org.onex.policy.Judgement;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/** Puts a budget before the rules of its filing's school. */
@Component
class BudgetRules {

  private final Filings filings;
  private final SeasonBook seasons;
  private final SeasonRules rules;
  private final Catalogue catalogue;

  BudgetRules(Filings filings, SeasonBook seasons, SeasonRules rules, Catalogue catalogue) {
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
    return Judgement.judge(
        of(budget.filingNumber()),
        new BudgetFacts(
            budget.items(BudgetItem.Kind.USE).stream().map(BudgetItem::asFacts).toList(),
            budget.items(BudgetItem.Kind.SOURCE).stream().map(BudgetItem::asFacts).toList(),
            filing.latest().headcount(),
            fee));
  }
}
