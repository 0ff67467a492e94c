package org.onex.notice.rules;

import java.math.BigDecimal;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Students pay nothing where a notice says so, and poor families' students nowhere. */
final class StudentsAreNotCharged implements Rule<StudentsAreNotCharged.Facts> {

  record Facts(BigDecimal pays, boolean poor) {}

  @Override
  public String name() {
    return "student_fee";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.money("student_pays"), input.flag("student_is_registered_poor"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings =
        policy.limits(name()).stream()
            .filter(row -> row.scope().equals("ALL") || facts.poor())
            .map(
                row -> {
                  var most = row.number().orElseThrow();
                  var conclusion =
                      FindingBuilder.of(row)
                          .actual(FindingBuilder.plain(facts.pays()) + "元")
                          .limit(FindingBuilder.plain(most) + "元");
                  return facts.pays().compareTo(most) <= 0
                      ? conclusion.pass("未向学生收取考核、培训费用（{clause}）。")
                      : conclusion.broken(
                          row,
                          "拟向学生收取 %s 元，不得收取（{clause}），请改由学校承担。"
                              .formatted(FindingBuilder.plain(facts.pays())));
                })
            .toList();
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }
}
