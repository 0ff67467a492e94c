package org.onex.notice.rules;

import java.time.Instant;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** A level may act from the first second of its first day to the last instant of its last day. */
final class WindowIsOpen implements Rule<WindowIsOpen.Facts> {

  record Facts(String season, String level, Instant at) {}

  @Override
  public String name() {
    return "window";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.text("season"), input.text("level"), input.instant("at"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var window = policy.window(facts.season(), facts.level());
    if (window.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = window.get();
    if (row.awaitsDaysOff()) {
      return FindingBuilder.daysOffUnknown(name(), row);
    }
    var days = (row.opens() == null ? "" : row.opens() + " 至 ") + row.closes();
    var conclusion =
        FindingBuilder.of(name(), row.provision())
            .actual(facts.at().atZone(org.onex.notice.NoticeTime.ZONE).toLocalDateTime())
            .limit(days);
    return row.contains(facts.at())
        ? conclusion.say(Verdict.OPEN, null, null, "现在可以办理，时间为 " + days + "（{clause}）。")
        : conclusion.say(Verdict.CLOSED, null, null, "现在不能办理，时间为 " + days + "（{clause}）。");
  }
}
