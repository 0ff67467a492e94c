package org.onex.notice.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** Everybody planned was examined, and by the day the notice names; one short is short. */
final class PlanIsCompletedInTime implements Rule<PlanIsCompletedInTime.Facts> {

  record Facts(int filed, int completed, @Nullable Instant lastExamAt) {}

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.count("filed"),
        input.count("completed"),
        input.optionalInstant("last_exam_at").orElse(null));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    if (facts.filed() == 0) {
      return FindingBuilder.of(rows.get(0))
          .say(Verdict.NA, "NOTHING_FILED", null, "没有申报计划，不计算完成情况（{clause}）。");
    }
    var broken = new ArrayList<Finding>();
    rows.forEach(row -> judge(row, facts, broken));
    return broken.isEmpty()
        ? figures(rows.get(0), facts)
            .pass("计划 %d 人，完成 %d 人（{clause}）。".formatted(facts.filed(), facts.completed()))
        : FindingBuilder.gravest(broken);
  }

  private static void judge(Limit row, Facts facts, List<Finding> broken) {
    if (row.scope().equals("COUNT") && facts.completed() < facts.filed()) {
      broken.add(
          figures(row, facts)
              .broken(
                  row,
                  "计划 %d 人，完成 %d 人，差 %d 人（{clause}），请说明原因。"
                      .formatted(
                          facts.filed(), facts.completed(), facts.filed() - facts.completed())));
    }
    var share = new Share(facts.completed(), facts.filed());
    if (row.scope().equals("RATE") && share.isBelow(row.number().orElseThrow())) {
      var percent = FindingBuilder.plain(row.number().orElseThrow().movePointRight(2)) + "%";
      broken.add(
          FindingBuilder.of(row)
              .actual(share.percent() + "%")
              .limit(percent)
              .broken(row, "完成率为%s，低于%s（{clause}），请说明原因。".formatted(share, percent)));
    }
    var last = facts.lastExamAt();
    var day = row.scope().equals("DATE") ? row.date().orElse(null) : null;
    if (day != null && last != null && !last.isBefore(NoticeTime.startOf(day.plusDays(1)))) {
      broken.add(
          FindingBuilder.of(row)
              .actual(NoticeTime.dayOf(last))
              .limit(day)
              .broken(
                  row, "最后一次考核在 %s，晚于 %s（{clause}），请说明原因。".formatted(NoticeTime.dayOf(last), day)));
    }
  }

  private static FindingBuilder figures(Limit row, Facts facts) {
    return FindingBuilder.of(row).actual(facts.completed() + "人").limit(facts.filed() + "人");
  }
}
