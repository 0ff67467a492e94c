package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;

/** A day exists in the calendar, and a period written shortly means what a reader takes it for. */
final class DateIsReal implements Rule<DateIsReal.Facts> {

  record Facts(String date, String text, int year) {}

  @Override
  public String name() {
    return "window_parse";
  }

  @Override
  public Facts read(Input input) {
    var text = input.text("text");
    return new Facts(input.text("date"), text, text.isEmpty() ? 0 : input.count("year"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var conclusion = FindingBuilder.general(name());
    if (facts.text().isEmpty()) {
      return NoticeTime.date(facts.date())
          .map(day -> conclusion.actual(day).pass("日期 " + day + " 有效。"))
          .orElseGet(() -> invalid(facts.date()));
    }
    return NoticeTime.period(facts.text(), facts.year())
        .map(
            period ->
                conclusion
                    .detail("start", period.first().toString())
                    .detail("end", period.last().toString())
                    .value("时间为 " + period.first() + " 至 " + period.last() + "。"))
        .orElseGet(() -> invalid(facts.text()));
  }

  private Finding invalid(String text) {
    return FindingBuilder.general(name())
        .actual(text)
        .error("INVALID_DATE", "“" + text + "”不是有效日期，请按“2024-02-29”或“9月15日-25日”填写。");
  }
}
