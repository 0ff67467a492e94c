package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onex.notice.BudgetFacts;
import org.onex.notice.BudgetFacts.Item;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/**
 * The special fund pays for what the rules name, never for what they forbid; sources cover uses to
 * the 分; and the school pays the exams of all its candidates in full.
 */
final class FundsServeThePilot implements Rule<BudgetFacts> {

  private static final String FORBIDDEN = "FORBIDDEN";
  private static final String ALLOWED = "ALLOWED";
  private static final String SOURCES = "SOURCES";
  private static final String EXAM = "EXAM";
  private static final int FEN = 2;

  @Override
  public String name() {
    return "fund_use";
  }

  @Override
  public BudgetFacts read(Input input) {
    return new BudgetFacts(items(input, "uses"), items(input, "sources"), 0, null);
  }

  @Override
  public Finding judge(Policy policy, BudgetFacts facts) {
    return FindingBuilder.gravest(all(policy, facts));
  }

  List<Finding> all(Policy policy, BudgetFacts facts) {
    if (policy.limits(name()).isEmpty()) {
      return List.of(FindingBuilder.silent(name(), policy));
    }
    List<Finding> findings = new ArrayList<>();
    facts.uses().forEach(item -> findings.add(use(policy, item)));
    facts.sources().forEach(item -> findings.add(source(policy, item)));
    BigDecimal uses = sum(facts.uses());
    BigDecimal sources = sum(facts.sources());
    if (!facts.sources().isEmpty() && uses.compareTo(sources) != 0) {
      findings.add(
          FindingBuilder.general(name())
              .actual(FindingBuilder.plain(sources) + "元")
              .limit(FindingBuilder.plain(uses) + "元")
              .error(
                  "NOT_BALANCED",
                  "资金来源合计 %s 元，支出合计 %s 元，两者须相等，请更正。"
                      .formatted(FindingBuilder.plain(sources), FindingBuilder.plain(uses))));
    }
    exams(policy, facts, findings);
    return findings;
  }

  private Finding use(Policy policy, Item item) {
    for (Limit row : policy.limits(name(), FORBIDDEN)) {
      if (row.values().contains(item.name())) {
        return FindingBuilder.of(row)
            .subject(item.name())
            .actual(FindingBuilder.plain(item.amount()) + "元")
            .broken(row, "“%s”不得列入试点专项经费（{clause}），请删除该项支出。".formatted(item.name()));
      }
    }
    return amount(item).orElse(policy.limits(name(), ALLOWED), "用途");
  }

  private Finding source(Policy policy, Item item) {
    return amount(item).orElse(policy.limits(name(), SOURCES), "来源");
  }

  private Amount amount(Item item) {
    return new Amount(name(), item);
  }

  /** An amount is looked at before its name. */
  private record Amount(String rule, Item item) {

    Finding orElse(List<Limit> rows, String what) {
      if (item.amount().signum() <= 0 || item.amount().stripTrailingZeros().scale() > FEN) {
        return FindingBuilder.general(rule)
            .subject(item.name())
            .actual(item.amount().toPlainString())
            .error(
                "INVALID_AMOUNT",
                "“%s”的金额为 %s 元，须为正数且精确到分，请更正。"
                    .formatted(item.name(), item.amount().toPlainString()));
      }
      return rows.stream()
          .filter(row -> row.values().contains(item.name()))
          .findFirst()
          .map(
              row ->
                  FindingBuilder.of(row)
                      .subject(item.name())
                      .pass("“%s”属于规定的经费%s（{clause}）。".formatted(item.name(), what)))
          .orElseGet(
              () ->
                  FindingBuilder.general(rule)
                      .subject(item.name())
                      .say(
                          Verdict.WARN,
                          "NOT_NAMED",
                          null,
                          "规定没有列明“%s”这一经费%s，由审批人判定是否合规。".formatted(item.name(), what)));
    }
  }

  private void exams(Policy policy, BudgetFacts facts, List<Finding> findings) {
    var rows = policy.limits("budget");
    var names = policy.limits(name(), EXAM).stream().flatMap(row -> row.values().stream()).toList();
    BigDecimal fee = facts.fee();
    if (rows.isEmpty() || names.isEmpty() || fee == null) {
      return;
    }
    BigDecimal needed = fee.multiply(BigDecimal.valueOf(facts.personTimes()));
    BigDecimal planned = sum(facts.uses().stream().filter(i -> names.contains(i.name())).toList());
    Limit row = rows.get(0);
    var conclusion =
        FindingBuilder.of(row)
            .subject("考核费用")
            .actual(FindingBuilder.plain(planned) + "元")
            .limit(FindingBuilder.plain(needed) + "元");
    String figures =
        "%d 人次 × %s 元/人次 = %s 元"
            .formatted(
                facts.personTimes(), FindingBuilder.plain(fee), FindingBuilder.plain(needed));
    findings.add(
        planned.compareTo(needed) >= 0
            ? conclusion.pass(
                "考核费用预算 %s 元，足额覆盖%s（{clause}）。".formatted(FindingBuilder.plain(planned), figures))
            : conclusion.block(
                "EXAM_COST_NOT_COVERED",
                "考核费用由学校 100%% 支付，%s，预算只列 %s 元（{clause}），请补足。"
                    .formatted(figures, FindingBuilder.plain(planned))));
  }

  private static BigDecimal sum(List<Item> items) {
    return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Item> items(Input input, String name) {
    return input.has(name)
        ? input.rows(name).stream()
            .map(row -> new Item(row.text("name"), row.decimal("amount")))
            .toList()
        : List.of();
  }
}
