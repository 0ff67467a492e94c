package org.onex.notice.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.notice.WindowRow;

/** A nominated expert has the title, the age and the record that the notice asks for. */
final class ExpertIsEligible implements Rule<ExpertIsEligible.Facts> {

  /**
   * @param workYears empty when not told
   */
  record Facts(
      LocalDate birth,
      String title,
      boolean disciplinaryRecord,
      Optional<Integer> workYears,
      LocalDate on) {
    int age() {
      return Period.between(birth, on).getYears();
    }
  }

  @Override
  public String name() {
    return "expert";
  }

  @Override
  public Facts read(Input input) {
    return read(input, input.date("on"));
  }

  /** Where nobody says on which day age is counted, it is the notice's last day. */
  @Override
  public Finding answer(Policy policy, Input input) {
    var last = policy.windows().stream().map(WindowRow::closes).max(Comparator.naturalOrder());
    return judge(
        policy,
        read(input, input.optionalDate("on").or(() -> last).orElseGet(() -> input.date("on"))));
  }

  private static Facts read(Input input, LocalDate on) {
    var birth = input.date("birth");
    if (birth.isAfter(on)) {
      throw new InvalidInput("INVALID_DATE", "出生日期 %s 晚于 %s，请更正后再试。".formatted(birth, on));
    }
    return new Facts(
        birth,
        input.text("title"),
        input.flag("disciplinary_record"),
        input.optionalCount("work_years"),
        on);
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings = new ArrayList<Finding>();
    policy.limits(name()).forEach(row -> findings.add(judge(row, facts)));
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  private static Finding judge(Limit row, Facts facts) {
    var conclusion = FindingBuilder.of(row).detail("age", facts.age());
    return switch (row.scope()) {
      case "MAX_AGE" -> {
        int most = row.number().orElseThrow().intValueExact();
        conclusion.actual(facts.age() + "岁").limit(most + "岁");
        yield facts.age() <= most
            ? conclusion.pass("年龄 %d 岁，不超过 %d 岁（{clause}）。".formatted(facts.age(), most))
            : conclusion.broken(
                row, "年龄 %d 岁，超过 %d 岁（{clause}），请改荐他人。".formatted(facts.age(), most));
      }
      case "TITLE" -> {
        var titles = String.join("、", row.values());
        conclusion.actual(facts.title()).limit(titles);
        yield row.values().contains(facts.title())
            ? conclusion.pass("职称符合要求（{clause}）。")
            : conclusion.broken(
                row, "职称为%s，应为%s（{clause}），请改荐他人。".formatted(facts.title(), titles));
      }
      case "WORK_YEARS" -> {
        int least = row.number().orElseThrow().intValueExact();
        int years = facts.workYears().orElse(0);
        conclusion.actual(years + "年").limit(least + "年");
        yield years >= least
            ? conclusion.pass("从业 %d 年，不少于 %d 年（{clause}）。".formatted(years, least))
            : conclusion.broken(row, "从业 %d 年，少于 %d 年（{clause}），请改荐他人。".formatted(years, least));
      }
      default ->
          facts.disciplinaryRecord()
              ? conclusion.broken(row, "有违法违规违纪等不良记录（{clause}），不能推荐。")
              : conclusion.pass("没有不良记录（{clause}）。");
    };
  }
}
