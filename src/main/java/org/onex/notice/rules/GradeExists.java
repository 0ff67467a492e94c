package org.onex.notice.rules;

import java.util.Set;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** A level is one that certificates are divided into, and one that this certificate offers. */
final class GradeExists implements Rule<GradeExists.Facts> {

  /**
   * @param offered empty when the catalogue does not say
   */
  record Facts(String level, Set<String> offered) {}

  @Override
  public String name() {
    return "level";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.text("level"), Set.copyOf(input.texts("offered")));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    var known = row.values();
    var offered = known.stream().filter(level -> facts.offered().contains(level)).toList();
    var allowed = facts.offered().isEmpty() ? known : offered;
    var conclusion = FindingBuilder.of(row).actual(facts.level()).limit(String.join("、", allowed));
    return allowed.contains(facts.level())
        ? conclusion.pass("证书等级有效（{clause}）。")
        : conclusion.broken(
            row,
            "等级“%s”不是该证书设置的等级（可选：%s，{clause}），请更正。"
                .formatted(facts.level(), String.join("、", allowed)));
  }
}
