package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Courses of the school carry the contents of the certificate's standard. */
final class CoursesSupportTheCertificate implements Rule<Integer> {

  @Override
  public String name() {
    return "course_support";
  }

  @Override
  public Integer read(Input input) {
    return input.texts("courses").size();
  }

  @Override
  public Finding judge(Policy policy, Integer courses) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    int least = row.number().orElseThrow().intValueExact();
    var conclusion = FindingBuilder.of(row).actual(courses + "门").limit(least + "门");
    return courses >= least
        ? conclusion.pass("有 %d 门相关课程支撑（{clause}）。".formatted(courses))
        : conclusion.broken(row, "没有与该证书等级标准相关的课程支撑（{clause}），请填写支撑课程。");
  }
}
