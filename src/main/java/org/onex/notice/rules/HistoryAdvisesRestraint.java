package org.onex.notice.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.onex.notice.FilingFacts.PastYear;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Low completion and few certificates issued advise restraint; no figure is invented for "low". */
final class HistoryAdvisesRestraint implements Rule<List<PastYear>> {

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<PastYear> read(Input input) {
    return input.rows("years").stream()
        .map(
            row ->
                new PastYear(
                    row.count("year"),
                    row.count("planned"),
                    row.count("completed"),
                    row.optionalCount("sat").orElse(null),
                    row.optionalCount("passed").orElse(null),
                    row.count("issued")))
        .toList();
  }

  @Override
  public Finding judge(Policy policy, List<PastYear> years) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    var short_ =
        years.stream()
            .filter(year -> year.completed() < year.planned() || year.issued() < year.completed())
            .map(HistoryAdvisesRestraint::figures)
            .collect(Collectors.joining("；"));
    return short_.isEmpty()
        ? FindingBuilder.of(row).pass("往年计划全部完成并发证，或没有往年记录（{clause}）。")
        : FindingBuilder.of(row)
            .actual(short_)
            .broken(row, "%s；文件要求从严控制完成率低、发证率低的证书而未定数值（{clause}），请论证后合理确定规模。".formatted(short_));
  }

  private static String figures(PastYear year) {
    return "%d年计划%d人，完成%d人（%s），发证%d人（%s）"
        .formatted(
            year.year(),
            year.planned(),
            year.completed(),
            rate(year.completed(), year.planned()),
            year.issued(),
            rate(year.issued(), year.completed()));
  }

  private static String rate(int part, int whole) {
    return whole == 0 ? "—" : new Share(part, whole).percent() + "%";
  }
}
