package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** Every school nominates, the strong ones more. */
final class SchoolNamesEnoughExperts implements Rule<SchoolNamesEnoughExperts.Facts> {

  record Facts(int recommended, boolean strong) {}

  @Override
  public String name() {
    return "expert_quota";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.count("recommended"), input.flag("double_high_or_excellent"));
  }

  private static Finding tooMany(Limit row, int recommended) {
    int most = row.number().orElseThrow().intValueExact();
    return FindingBuilder.of(row)
        .actual(recommended + "人")
        .limit(most + "人")
        .detail("max", most)
        .broken(row, "推荐专家 %d 人，最多可推荐 %d 人（{clause}），请减少。".formatted(recommended, most));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name(), facts.strong() ? "DOUBLE_HIGH_OR_EXCELLENT" : "ALL");
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var most =
        policy.limits(name(), "MOST").stream()
            .filter(row -> facts.recommended() > row.number().orElseThrow().intValueExact())
            .findFirst();
    if (most.isPresent()) {
      return tooMany(most.get(), facts.recommended());
    }
    var row = rows.get(0);
    int least = row.number().orElseThrow().intValueExact();
    var conclusion =
        FindingBuilder.of(row)
            .actual(facts.recommended() + "人")
            .limit(least + "人")
            .detail("required", least);
    return facts.recommended() >= least
        ? conclusion.pass("推荐专家 %d 人，不少于 %d 人（{clause}）。".formatted(facts.recommended(), least))
        : conclusion.broken(
            row, "推荐专家 %d 人，至少应推荐 %d 人（{clause}），请补荐。".formatted(facts.recommended(), least));
  }
}
