package org.onex.notice.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.onex.notice.Basis;
import org.onex.notice.Finding;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;
import org.onex.notice.Provision;
import org.onex.notice.Strength;
import org.onex.notice.Term;
import org.onex.notice.Term.Channel;
import org.onex.notice.WindowRow;

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
      return FindingBuilder.silent(name(), policy);
    }
    var unknown = windows.stream().filter(WindowRow::awaitsDaysOff).findFirst();
    if (unknown.isPresent()) {
      return FindingBuilder.daysOffUnknown(name(), unknown.get());
    }
    var open = windows.stream().filter(row -> row.contains(at)).findFirst();
    if (open.isPresent()) {
      return open(policy, open.get());
    }
    boolean daily = windows.stream().anyMatch(row -> channel(policy, row) == Channel.DAILY);
    boolean over = windows.stream().noneMatch(row -> at.isBefore(row.end()));
    return daily && over && NoticeTime.dayOf(at).getYear() > policy.year()
        ? yearEnded(policy)
        : closed(windows, at);
  }

  private Finding open(Policy policy, WindowRow window) {
    if (channel(policy, window) == Channel.CONCENTRATED) {
      return FindingBuilder.of(name(), window.provision())
          .detail("channel", Channel.CONCENTRATED.name())
          .pass("在集中申报时间内（{clause}）。");
    }
    var term = policy.term(window.season()).orElseThrow();
    return FindingBuilder.of(name(), term.provision())
        .detail("channel", Channel.DAILY.name())
        .detail("need", term.needsReason() ? List.of("reason") : List.of())
        .pass(
            term.needsReason()
                ? "不在集中申报时间内，可按%s办理，须填写未在集中阶段完成的理由（{clause}）。".formatted(term.title())
                : "可按%s办理（{clause}）。".formatted(term.title()));
  }

  private Finding yearEnded(Policy policy) {
    var title = policy.number() + " 标题：" + policy.title();
    return FindingBuilder.of(name(), new Provision(title, Strength.MANDATORY, Basis.NOTICE))
        .limit(policy.year() + "年")
        .block(
            "POLICY_YEAR_ENDED", "本通知只适用于 %d 年度（{clause}），请待新年度通知发布后申报。".formatted(policy.year()));
  }

  /** A season without a row of its own is an ordinary one. */
  private static Channel channel(Policy policy, WindowRow window) {
    return policy.term(window.season()).map(Term::channel).orElse(Channel.CONCENTRATED);
  }

  private Finding closed(List<WindowRow> windows, Instant at) {
    var next =
        windows.stream()
            .map(WindowRow::opens)
            .filter(Objects::nonNull)
            .filter(day -> NoticeTime.startOf(day).isAfter(at))
            .min(Comparator.naturalOrder());
    return FindingBuilder.of(name(), windows.get(0).provision())
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
