package org.onex.policy.rule;

import java.util.List;
import org.onex.policy.Finding;
import org.onex.policy.Policy;
import org.onex.policy.Verdict;

/**
 * Reports that are owed come in; so many missed in a row have the consequence the notice names. One
 * report, even a late one, starts the count again, but does not take back what was triggered.
 */
final class ReportsAreNotMissed implements Rule<List<String>> {

  @Override
  public String name() {
    return "missed_reports";
  }

  @Override
  public List<String> read(Input input) {
    return input.texts("series");
  }

  @Override
  public Finding judge(Policy policy, List<String> series) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var row = rows.get(0);
    int run = 0;
    int longest = 0;
    for (var report : series) {
      if (!report.equals("excused")) {
        run = report.equals("missed") ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    int allowed = row.number().orElseThrow().intValueExact();
    var conclusion = Conclusion.of(row).actual(longest + "次").limit(allowed + "次");
    if (longest >= allowed) {
      return conclusion.broken(row, "连续 %d 次未填报（{clause}），请主管部门研究处理。".formatted(longest));
    }
    return run == 0
        ? conclusion.pass("报表按时填报（{clause}）。")
        : conclusion.say(
            Verdict.WARN, "MISSED_" + run, null, "已连续 %d 次未填报（{clause}），请尽快补报。".formatted(run));
  }
}
