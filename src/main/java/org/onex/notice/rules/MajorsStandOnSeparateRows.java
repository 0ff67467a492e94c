package org.onex.notice.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** One row, one major: figures of two majors on one row cannot be judged. */
final class MajorsStandOnSeparateRows implements Rule<List<String>> {

  private static final Pattern SEVERAL = Pattern.compile("[,，、;；/\\s]+(?=\\S)");

  @Override
  public String name() {
    return "form1";
  }

  @Override
  public List<String> read(Input input) {
    return input.rows("plan_rows").stream().map(row -> row.text("major")).toList();
  }

  @Override
  public Finding judge(Policy policy, List<String> majors) {
    return policy.limits(name(), "ONE_MAJOR_PER_ROW").stream()
        .findFirst()
        .map(row -> judge(row, majors))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }

  private static Finding judge(Limit row, List<String> majors) {
    return majors.stream()
        .filter(major -> SEVERAL.matcher(major.strip()).find())
        .findFirst()
        .map(
            major ->
                FindingBuilder.of(row)
                    .actual(major)
                    .broken(row, "一行填了多个专业“%s”，各专业数据要分开写（{clause}），请拆成多行。".formatted(major)))
        .orElseGet(() -> FindingBuilder.of(row).pass("各专业分行填写（{clause}）。"));
  }
}
