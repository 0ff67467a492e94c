package org.onex.notice.rules;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.onex.notice.Finding;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;

/** A monthly report without a day is due at the end of its month. */
final class MonthlyReportIsDue implements Rule<YearMonth> {

  @Override
  public String name() {
    return "monthly_report_due";
  }

  @Override
  public YearMonth read(Input input) {
    try {
      return YearMonth.parse(input.text("month"));
    } catch (DateTimeException noMonth) {
      throw new InvalidInput("INVALID_DATE", "“" + input.text("month") + "”不是有效月份，请按“2024-02”填写。");
    }
  }

  @Override
  public Finding judge(Policy policy, YearMonth month) {
    return policy.duties().stream()
        .filter(duty -> duty.cycle().equals("MONTHLY"))
        .findFirst()
        .map(
            duty -> {
              var due = duty.dueIn(month).atTime(LocalTime.of(23, 59, 59)).atZone(NoticeTime.ZONE);
              var text = due.toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
              return FindingBuilder.of(name(), duty.provision())
                  .limit(text)
                  .detail("due", text)
                  .value("《%s》应于 %s 前填报（{clause}）。".formatted(duty.title(), due.toLocalDate()));
            })
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}
