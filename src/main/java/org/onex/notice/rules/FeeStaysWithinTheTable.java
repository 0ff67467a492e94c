package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.Set;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** A province that sets fees by certificate and level lets no one charge more than its table. */
final class FeeStaysWithinTheTable implements Rule<FeeStaysWithinTheTable.Facts> {

  /**
   * @param certificate what it is called and coded; a table names it by either
   */
  record Facts(Set<String> certificate, String schoolType, String level, BigDecimal fee) {}

  @Override
  public String name() {
    return "fee_table";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        Set.of(input.text("cert")),
        input.text("school_type"),
        input.text("level"),
        input.money("fee"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings =
        policy.limits(name(), facts.schoolType(), "", facts.level()).stream()
            .filter(row -> row.scope().isEmpty() || facts.certificate().contains(row.scope()))
            .map(row -> judge(row, facts))
            .toList();
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  private static Finding judge(Limit row, Facts facts) {
    var most = row.number().orElseThrow();
    var fee = FindingBuilder.plain(facts.fee());
    var shown = FindingBuilder.plain(most);
    var conclusion =
        FindingBuilder.of(row).actual(fee + "元/人次").limit(shown + "元/人次").detail("max", shown);
    return facts.fee().compareTo(most) <= 0
        ? conclusion.pass("收费 %s 元/人次，不超过核定的 %s 元/人次（{clause}）。".formatted(fee, shown))
        : conclusion.broken(
            row, "收费 %s 元/人次，高于核定的 %s 元/人次（{clause}），请按核定标准执行。".formatted(fee, shown));
  }
}
