package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.notice.CostCap;
import org.onex.notice.FilingFacts.ExamPart;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/**
 * The fee per person and exam is not above the cap of the exam's form; a mixed exam's cap is the
 * mean of the caps weighted by score, kept as a fraction until it is shown.
 */
final class FeeStaysUnderTheCap implements Rule<FeeStaysUnderTheCap.Facts> {

  /**
   * @param schoolType empty when not told
   * @param level of the certificate; empty when not told
   */
  record Facts(
      List<ExamPart> parts, boolean inPercent, BigDecimal fee, String schoolType, String level) {
    Facts {
      parts = List.copyOf(parts);
    }
  }

  @Override
  public String name() {
    return "cost_cap";
  }

  @Override
  public Facts read(Input input) {
    var parts =
        input.rows("parts").stream()
            .map(part -> new ExamPart(part.text("type"), part.decimal("score")))
            .toList();
    return new Facts(
        parts,
        input.text("score_unit").equals("percent"),
        input.decimal("fee"),
        input.text("school_type"),
        input.text("level"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var wrong = wrong(facts);
    if (wrong != null) {
      return wrong;
    }
    if (policy.costCaps().isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var binding = strictest(concerned(policy.costCaps(), facts));
    var unknown = facts.parts().stream().filter(p -> !binding.containsKey(p.form())).findFirst();
    if (unknown.isPresent()) {
      return FindingBuilder.general(name())
          .error("UNKNOWN_EXAM_FORM", "考核形式“%s”没有对应的费用上限，请更正。".formatted(unknown.get().form()));
    }
    return compare(facts, binding);
  }

  private Finding compare(Facts facts, Map<String, CostCap> binding) {
    var weighted =
        facts.parts().stream()
            .map(part -> part.score().multiply(cap(binding, part).cap()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var cap = Ratio.of(weighted, sum(facts.parts()));
    var row = cap(binding, facts.parts().get(0));
    var forms =
        facts.parts().stream()
            .map(part -> cap(binding, part).title())
            .distinct()
            .collect(Collectors.joining("、"));
    var fee = FindingBuilder.plain(facts.fee());
    var conclusion =
        FindingBuilder.of(name(), row.provision())
            .actual(fee + "元/人次")
            .limit(cap.display() + "元/人次")
            .detail("cap", cap.display())
            .detail("cap_exact", cap.toString());
    return cap.isBelow(facts.fee())
        ? conclusion.block(
            "FEE_OVER_CAP",
            "考核收费 %s 元/人次，高于%s的成本上限 %s 元/人次（{clause}），请与培训评价组织核对收费标准。"
                .formatted(fee, forms, cap.display()))
        : conclusion.pass("考核收费 %s 元/人次，不超过上限 %s 元/人次（{clause}）。".formatted(fee, cap.display()));
  }

  private @Nullable Finding wrong(Facts facts) {
    var general = FindingBuilder.general(name());
    var total = sum(facts.parts());
    if (facts.fee().signum() < 0
        || facts.parts().stream().anyMatch(part -> part.score().signum() < 0)) {
      return general.error("INVALID_NUMBER", "收费标准和考核分值不能为负数，请更正。");
    }
    if (total.signum() == 0) {
      return general.error("WEIGHT_SUM_ZERO", "各类考核分值合计为 0，无法确定成本上限，请填写分值。");
    }
    if (facts.inPercent() && total.compareTo(BigDecimal.valueOf(100)) != 0) {
      return general.error(
          "WEIGHT_SUM_NOT_100",
          "各类考核所占百分比合计为 %s，应为 100，请更正。".formatted(FindingBuilder.plain(total)));
    }
    return null;
  }

  private static BigDecimal sum(List<ExamPart> parts) {
    return parts.stream().map(ExamPart::score).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static CostCap cap(Map<String, CostCap> binding, ExamPart part) {
    return java.util.Objects.requireNonNull(binding.get(part.form()));
  }

  private static List<CostCap> concerned(List<CostCap> caps, Facts facts) {
    var sure = caps.stream().filter(cap -> cap.isAbout(facts.schoolType(), facts.level())).toList();
    return caps.stream()
        .filter(cap -> cap.concerns(facts.schoolType(), facts.level()))
        .filter(
            cap ->
                sure.contains(cap)
                    || sure.stream().noneMatch(other -> other.form().equals(cap.form())))
        .filter(cap -> sure.stream().noneMatch(other -> other.isExceptionTo(cap)))
        .toList();
  }

  /** Where two layers cap the same form, the lower cap binds. */
  private static Map<String, CostCap> strictest(List<CostCap> caps) {
    var strictest = new LinkedHashMap<String, CostCap>();
    caps.forEach(
        cap -> strictest.merge(cap.form(), cap, (a, b) -> a.cap().compareTo(b.cap()) <= 0 ? a : b));
    return strictest;
  }
}
