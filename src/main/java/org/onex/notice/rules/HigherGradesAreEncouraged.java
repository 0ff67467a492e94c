package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Encouraging the higher levels is advice and refuses nothing. */
final class HigherGradesAreEncouraged implements Rule<String> {

  @Override
  public String name() {
    return "level_preference";
  }

  @Override
  public String read(Input input) {
    return input.text("level");
  }

  @Override
  public Finding judge(Policy policy, String level) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    var conclusion = FindingBuilder.of(row).actual(level).limit(String.join("、", row.values()));
    return row.values().contains(level)
        ? conclusion.pass("申报等级符合鼓励方向（{clause}）。")
        : conclusion.broken(
            row,
            "申报等级为%s，文件鼓励申报%s（{clause}），仅供参考。".formatted(level, String.join("、", row.values())));
  }
}
