package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Nobody is made to train or sit: what cannot be seen in figures is declared and watched. */
final class StudentChoosesFreely implements Rule<Boolean> {

  @Override
  public String name() {
    return "student_choice";
  }

  /** Whether the school declared that its students choose. */
  @Override
  public Boolean read(Input input) {
    return input.flag("declared");
  }

  @Override
  public Finding judge(Policy policy, Boolean declared) {
    return policy.limits(name()).stream()
        .findFirst()
        .map(
            row ->
                declared
                    ? FindingBuilder.of(row).pass("学校已声明由学生自主选择（{clause}）。")
                    : FindingBuilder.of(row)
                        .broken(row, "证书由院校和学生自主选择（{clause}），请确认没有强制或变相强制学生参加培训、考核。"))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}
