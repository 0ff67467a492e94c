package org.onex.notice.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** A certificate that goes on keeps its argument report while nothing important changed. */
final class OldReportMayBeReused implements Rule<OldReportMayBeReused.Facts> {

  record Facts(
      boolean pilotedBefore,
      Set<String> before,
      Set<String> now,
      boolean declaredChange,
      String levelBefore,
      String level) {}

  @Override
  public String name() {
    return "reuse_report";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.flag("piloted_before"),
        Set.copyOf(input.texts("prev_majors")),
        Set.copyOf(input.texts("majors")),
        input.flag("declared_major_change"),
        input.text("prev_level"),
        input.text("level"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var broken = rows.stream().filter(row -> breaks(row, facts)).toList();
    return broken.isEmpty()
        ? FindingBuilder.of(rows.get(0)).pass("可沿用原论证报告，仍须上传原盖章件（{clause}）。")
        : FindingBuilder.gravest(
            broken.stream()
                .map(row -> FindingBuilder.of(row).broken(row, reason(row, facts)))
                .toList());
  }

  private static boolean breaks(Limit row, Facts facts) {
    return switch (row.scope()) {
      case "PILOTED_BEFORE" -> !facts.pilotedBefore();
      case "NEW_MAJOR" -> !facts.before().containsAll(facts.now());
      case "MAJOR_CHANGE" -> facts.declaredChange();
      case "LEVEL_RAISED" -> raised(row.values(), facts);
      default -> false;
    };
  }

  /** The row lists the levels from low to high. */
  private static boolean raised(List<String> levels, Facts facts) {
    int before = levels.indexOf(facts.levelBefore());
    return before >= 0 && levels.indexOf(facts.level()) > before;
  }

  private static String reason(Limit row, Facts facts) {
    var added = new HashSet<>(facts.now());
    added.removeAll(facts.before());
    return switch (row.scope()) {
      case "PILOTED_BEFORE" -> "该证书往年没有开展过（{clause}），请提交新的论证报告。";
      case "NEW_MAJOR" -> "新增了试点专业%s（{clause}），请提交新的论证报告。".formatted(String.join("、", added));
      case "MAJOR_CHANGE" -> "声明有其他重大变化（{clause}），请提交新的论证报告。";
      default -> "等级由%s提高为%s，请确认是否属于重大变化（{clause}）。".formatted(facts.levelBefore(), facts.level());
    };
  }
}
