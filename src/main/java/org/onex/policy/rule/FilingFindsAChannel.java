package org.onex.policy.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.onex.policy.Basis;
import org.onex.policy.Finding;
import org.onex.policy.NoticeTime;
import org.onex.policy.Parameters.Parameter;
import org.onex.policy.Policy;
import org.onex.policy.Provision;
import org.onex.policy.Strength;
import org.onex.policy.WindowRow;

/** What arrives outside the windows goes the daily way where there is one, or waits. */
final class FilingFindsAChannel implements Rule<Instant> {

  @Override
  public String name() {
    return "filing_channel";
  }

  @Override
  public Instant read(Input input) {
    return input.instant("submitted_at");
  }

  @Override
  public Finding judge(Policy policy, Instant at) {
    var windows = policy.windows("school");
    if (windows.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var open = windows.stream().filter(row -> row.contains(at)).findFirst();
    if (open.isPresent()) {
      return Conclusion.of(name(), open.get().provision())
          .detail("channel", "CONCENTRATED")
          .pass("在集中申报时间内（{clause}）。");
    }
    return policy
        .parameters()
        .named("daily_channel")
        .map(daily -> daily(policy, daily, at))
        .orElseGet(() -> closed(windows, at));
  }

  private Finding daily(Policy policy, Parameter daily, Instant at) {
    if (NoticeTime.dayOf(at).getYear() > policy.year()) {
      var title = policy.number() + " 标题：" + policy.title();
      return Conclusion.of(name(), new Provision(title, Strength.MANDATORY, Basis.NOTICE))
          .limit(policy.year() + "年")
          .block(
              "POLICY_YEAR_ENDED",
              "本通知只适用于 %d 年度（{clause}），请待新年度通知发布后申报。".formatted(policy.year()));
    }
    return Conclusion.of(name(), daily.provision())
        .detail("channel", "DAILY")
        .detail("need", daily.values())
        .pass("集中申报已截止，可按日常备案办理，须填写未在集中阶段完成的理由（{clause}）。");
  }

  private Finding closed(List<WindowRow> windows, Instant at) {
    var next =
        windows.stream()
            .map(WindowRow::opens)
            .filter(Objects::nonNull)
            .filter(day -> NoticeTime.startOf(day).isAfter(at))
            .min(Comparator.naturalOrder());
    return Conclusion.of(name(), windows.get(0).provision())
        .actual(NoticeTime.dayOf(at))
        .detail("next_window_start", next.map(Object::toString).orElse(null))
        .block(
            "WINDOW_CLOSED",
            "%s 不在院校申报时间内（{clause}），%s。"
                .formatted(
                    NoticeTime.dayOf(at),
                    next.map(day -> "请于下一批次 " + day + " 起申报").orElse("本年度已无后续批次，请待下一年度通知")));
  }
}
