package org.onex.notice.rules;

import java.util.List;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

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
      return FindingBuilder.silent(name(), policy);
    }
    return FindingBuilder.gravest(
        rows.stream()
            .map(row -> row.scope().equals("IN_YEAR") ? inYear(row, series) : inARow(row, series))
            .toList());
  }

  private static Finding inYear(Limit row, List<String> series) {
    int missed = Math.toIntExact(series.stream().filter("missed"::equals).count());
    int allowed = row.number().orElseThrow().intValueExact();
    var conclusion = FindingBuilder.of(row).actual(missed + "次").limit(allowed + "次");
    return missed >= allowed
        ? conclusion.broken(
            row, "一年内 %d 次未填报，达到 %d 次（{clause}），请主管部门研究处理。".formatted(missed, allowed))
        : conclusion.pass("一年内 %d 次未填报，未达到 %d 次（{clause}）。".formatted(missed, allowed));
  }

  private static Finding inARow(Limit row, List<String> series) {
    int run = 0;
    int longest = 0;
    for (var report : series) {
      if (!report.equals("excused")) {
        run = report.equals("missed") ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    int allowed = row.number().orElseThrow().intValueExact();
    var conclusion = FindingBuilder.of(row).actual(longest + "次").limit(allowed + "次");
    if (longest >= allowed) {
      return conclusion.broken(row, "连续 %d 次未填报（{clause}），请主管部门研究处理。".formatted(longest));
    }
    return run == 0
        ? conclusion.pass("报表按时填报（{clause}）。")
        : conclusion.say(
            Verdict.WARN, "MISSED_" + run, null, "已连续 %d 次未填报（{clause}），请尽快补报。".formatted(run));
  }
}
