package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** More applicants than students of the major is worth a question, not a refusal. */
final class HeadcountFitsEnrolmentAndTeachers
    implements Rule<HeadcountFitsEnrolmentAndTeachers.Facts> {

  /**
   * @param enrolled -1 when not filed
   * @param teachers -1 when not asked
   */
  record Facts(int applied, int enrolled, int teachers) {}

  @Override
  public String name() {
    return "headcount_vs_enrolment";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.count("applied"),
        input.count("major_enrolment"),
        input.optionalCount("teachers").orElse(-1));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    if (facts.enrolled() < 0) {
      return FindingBuilder.of(row)
          .actual(facts.applied() + "人")
          .say(
              Verdict.NA,
              "ENROLMENT_NOT_FILED",
              null,
              "没有填报过本专业在校生数，不能与 %d 人比对（{clause}），请办理单位向学校核实。".formatted(facts.applied()));
    }
    var conclusion =
        FindingBuilder.of(row).actual(facts.applied() + "人").limit(facts.enrolled() + "人");
    if (facts.applied() > facts.enrolled()) {
      return conclusion.broken(
          row,
          "申报 %d 人，多于本专业在校生 %d 人（{clause}），请核对人数，含社会学员的请说明。"
              .formatted(facts.applied(), facts.enrolled()));
    }
    if (facts.teachers() == 0 && facts.applied() > 0) {
      return conclusion
          .actual("0名专任教师")
          .limit("至少1名专任教师")
          .say(
              row.effect(),
              "NO_TEACHERS",
              row.strength(),
              "申报 %d 人，但本专业专任教师数为 0（{clause}），请核对师资条件。".formatted(facts.applied()));
    }
    return conclusion.pass("申报人数与在校生、师资情况相符（{clause}）。");
  }
}
