package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.onex.Browser;

/** Schools report what a notice asks of them every year; the office gives reports back. */
final class Duties {

  private static final String TASK = "yunnan-2027-annual.stage_summary";
  private static final String PAGE = "/duties/yunnan-2027-annual/stage_summary";
  private static final String OFFICE = "ynoffice";

  /** As the office's pack names what a report consists of. */
  private static final List<String> ITEMS =
      Stream.concat(
              Stream.iterate(1, n -> n <= 10, n -> n + 1).map("topic%02d"::formatted),
              Stream.of("problems", "results", "next_steps", "advice"))
          .toList();

  private final Node schools;
  private final Node office;
  private final Records records;
  private final Acts acts;
  private int rounds;

  Duties(Node schools, Node office, Records records, Acts acts) {
    this.schools = schools;
    this.office = office;
    this.records = records;
    this.acts = acts;
  }

  void run(BooleanSupplier goOn) throws InterruptedException {
    for (rounds = 1; ; rounds++) {
      for (String unit : units()) {
        report(unit);
      }
      if (!goOn.getAsBoolean()) {
        break;
      }
      for (String unit : units()) {
        settle(unit, "return", "RETURNED");
      }
    }
    for (String unit : units()) {
      settle(unit, "receive", "RECEIVED");
    }
  }

  private List<String> units() {
    return records.strings(
        "select id from institution where kind = 'SCHOOL' and province_id = 'ynprov' order by 1");
  }

  private void report(String unit) throws InterruptedException {
    acts.until(
        "report " + rounds + " of " + unit,
        () -> stands(unit, "SUBMITTED", rounds),
        schools,
        () -> {
          Browser browser = Browser.signedIn(schools.port(), person(unit));
          Map<String, String> form = new HashMap<>();
          ITEMS.forEach(item -> form.put("v.0." + item, text(rounds)));
          form.put("act", "submit");
          form.put("_csrf", browser.csrfToken());
          return browser.postForm(PAGE, form);
        });
  }

  private void settle(String unit, String act, String state) throws InterruptedException {
    acts.until(
        act + " the report of " + unit,
        () -> stands(unit, state, rounds),
        office,
        () -> {
          Browser browser = Browser.signedIn(office.port(), OFFICE);
          return browser.postForm(
              PAGE + "/units/" + unit,
              Map.of("act", act, "reason", "请补充数据。", "_csrf", browser.csrfToken()));
        });
  }

  private String person(String unit) {
    return records
        .strings("select min(id) from person where institution_id = ? and role = 'SCHOOL'", unit)
        .get(0);
  }

  private boolean stands(String unit, String state, int submissions) {
    return records.count(
            """
            select count(*) from duty_report
            where task_id = ? and unit_id = ? and state = ? and submissions = ?
            """,
            TASK,
            unit,
            state,
            submissions)
        == 1;
  }

  private static String text(int round) {
    return "第%d稿：试点工作按计划进行。".formatted(round);
  }

  void check() {
    for (String unit : units()) {
      assertThat(stands(unit, "RECEIVED", rounds)).as("report of " + unit).isTrue();
      assertThat(
              records.strings(
                  """
                  select v.content from duty_value v join duty_report r on r.id = v.report_id
                  where r.task_id = ? and r.unit_id = ?
                  """,
                  TASK,
                  unit))
          .hasSameSizeAs(ITEMS)
          .containsOnly(text(rounds));
      assertThat(letters("DUTY_ENCLOSED", "%s/%%", unit)).as("mails of " + unit).isEqualTo(rounds);
      assertThat(letters("DUTY_RETURNED", "%%/%s", unit))
          .as("returns to " + unit)
          .isEqualTo(rounds - 1);
    }
  }

  private long letters(String template, String occasion, String unit) {
    String report =
        records
            .strings("select id from duty_report where task_id = ? and unit_id = ?", TASK, unit)
            .get(0);
    return records.count(
        """
        select count(distinct occasion) from delivery
        where about = ? and template = ? and occasion like ?
        """,
        TASK,
        template,
        occasion.formatted(report));
  }
}
