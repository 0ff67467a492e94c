package org.onex.policy.rule;

import java.util.List;
import java.util.Optional;
import org.onex.policy.Finding;
import org.onex.policy.Limit;
import org.onex.policy.Policy;

/** A pilot school has enrolled for years, and its team the shares that the notice asks for. */
final class TeamMeetsTheConditions implements Rule<TeamMeetsTheConditions.Facts> {

  record Facts(
      Optional<Share> doubleQualified, Optional<Share> industry, Optional<Integer> years) {}

  @Override
  public String name() {
    return "eligibility";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.share("double_qualified"),
        input.share("industry"),
        input.optionalCount("consecutive_years"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    List<Finding> findings =
        policy.limits(name()).stream().flatMap(row -> judge(row, facts).stream()).toList();
    return findings.isEmpty() ? Conclusion.silent(name(), policy) : Conclusion.gravest(findings);
  }

  private static Optional<Finding> judge(Limit row, Facts facts) {
    return switch (row.scope()) {
      case "DOUBLE_QUALIFIED" -> facts.doubleQualified().map(s -> share(row, "“双师型”教师", s));
      case "INDUSTRY" -> facts.industry().map(s -> share(row, "行业企业专家", s));
      case "CONSECUTIVE_YEARS" -> facts.years().map(years -> years(row, years));
      default -> Optional.empty();
    };
  }

  private static Finding share(Limit row, String who, Share share) {
    var least = row.number().orElseThrow();
    var percent = Conclusion.plain(least.movePointRight(2)) + "%";
    var conclusion = Conclusion.of(row).actual(share.percent() + "%").limit(percent);
    return share.isDefined() && !share.isBelow(least)
        ? conclusion.pass("%s占%s，不低于%s（{clause}）。".formatted(who, share, percent))
        : conclusion.broken(row, "%s占%s，低于%s（{clause}），请充实团队。".formatted(who, share, percent));
  }

  private static Finding years(Limit row, int years) {
    int least = row.number().orElseThrow().intValueExact();
    var conclusion = Conclusion.of(row).actual(years + "年").limit(least + "年");
    return years >= least
        ? conclusion.pass("对应专业连续招生 %d 年（{clause}）。".formatted(years))
        : conclusion.broken(row, "对应专业连续招生 %d 年，少于 %d 年（{clause}）。".formatted(years, least));
  }
}
