package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** A pilot school has enrolled for years, and its team the shares that the notice asks for. */
final class TeamMeetsTheConditions implements Rule<TeamMeetsTheConditions.Facts> {

  /**
   * @param named further figures, by what the notice calls them
   */
  record Facts(
      Optional<Share> doubleQualified,
      Optional<Share> industry,
      Optional<Integer> years,
      Optional<String> honour,
      Input named) {

    Facts(
        Optional<Share> doubleQualified,
        Optional<Share> industry,
        Optional<Integer> years,
        Optional<String> honour) {
      this(doubleQualified, industry, years, honour, new Input(Map.of()));
    }
  }

  @Override
  public String name() {
    return "eligibility";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.share("double_qualified"),
        input.share("industry"),
        input.optionalCount("consecutive_years"),
        input.optionalText("honour"),
        input);
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    List<Finding> findings = all(policy, facts, facts.named().text("school_type"));
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  /** One finding per condition that this type of school is held to. */
  List<Finding> all(Policy policy, Facts facts, String schoolType) {
    return policy.limits(name()).stream()
        .filter(row -> row.concerns(schoolType, "", ""))
        .flatMap(row -> judge(row, facts).stream())
        .toList();
  }

  private static Optional<Finding> judge(Limit row, Facts facts) {
    return switch (row.scope()) {
      case "DOUBLE_QUALIFIED" -> facts.doubleQualified().map(s -> share(row, "“双师型”教师", s));
      case "INDUSTRY" -> facts.industry().map(s -> share(row, "行业企业专家", s));
      case "CONSECUTIVE_YEARS" -> facts.years().map(years -> years(row, years));
      case "HONOURS" -> facts.honour().map(honour -> honour(row, honour));
      default -> named(row, facts.named());
    };
  }

  /** A pair is a share, a single number stands for itself. */
  private static Optional<Finding> named(Limit row, Input figures) {
    var name = row.scope();
    return figures.has(name)
        ? Optional.of(
            figures.isPair(name)
                ? share(row, name, figures.share(name).orElseThrow())
                : number(row, name, figures.money(name)))
        : Optional.empty();
  }

  private static Finding number(Limit row, String who, BigDecimal number) {
    var least = row.number().orElseThrow();
    var actual = FindingBuilder.plain(number);
    var limit = FindingBuilder.plain(least);
    var conclusion = FindingBuilder.of(row).actual(actual).limit(limit);
    return number.compareTo(least) >= 0
        ? conclusion.pass("%s为 %s，不低于 %s（{clause}）。".formatted(who, actual, limit))
        : conclusion.broken(row, "%s为 %s，低于 %s（{clause}），请补足。".formatted(who, actual, limit));
  }

  private static Finding honour(Limit row, String honour) {
    var wanted = String.join("、", row.values());
    var conclusion = FindingBuilder.of(row).actual(honour.isEmpty() ? "无" : honour).limit(wanted);
    return row.values().contains(honour)
        ? conclusion.pass("学校为%s（{clause}）。".formatted(honour))
        : conclusion.broken(row, "学校不属于%s（{clause}）。".formatted(wanted));
  }

  private static Finding share(Limit row, String who, Share share) {
    var least = row.number().orElseThrow();
    var percent = FindingBuilder.plain(least.movePointRight(2)) + "%";
    var conclusion = FindingBuilder.of(row).actual(share.percent() + "%").limit(percent);
    return share.isDefined() && !share.isBelow(least)
        ? conclusion.pass("%s占%s，不低于%s（{clause}）。".formatted(who, share, percent))
        : conclusion.broken(row, "%s占%s，低于%s（{clause}），请充实团队。".formatted(who, share, percent));
  }

  private static Finding years(Limit row, int years) {
    int least = row.number().orElseThrow().intValueExact();
    var conclusion = FindingBuilder.of(row).actual(years + "年").limit(least + "年");
    return years >= least
        ? conclusion.pass("对应专业连续招生 %d 年（{clause}）。".formatted(years))
        : conclusion.broken(row, "对应专业连续招生 %d 年，少于 %d 年（{clause}）。".formatted(years, least));
  }
}
