package org.onex.policy.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Finding;
import org.onex.policy.Limit;
import org.onex.policy.Policy;

/**
 * Enough people apply for one certificate. The notice's own minimum and the certificate's both
 * bind: the larger figure is required, and the hardest broken one names the reason.
 */
final class HeadcountReachesTheMinimum implements Rule<HeadcountReachesTheMinimum.Facts> {

  /**
   * @param byLevel headcount of each level; empty when only the sum is known
   * @param certificateMinimum as the evaluation organisation set it; null when not loaded
   */
  record Facts(
      int applied,
      Map<String, Integer> byLevel,
      String schoolType,
      String majorCategory,
      @Nullable Integer certificateMinimum) {

    Facts {
      byLevel = new LinkedHashMap<>(byLevel);
    }
  }

  private record Demand(Limit row, int required) {}

  @Override
  public String name() {
    return "min_headcount";
  }

  @Override
  public Facts read(Input input) {
    var byLevel = input.counts("by_level");
    var byMajor = input.counts("by_major");
    int applied =
        input.has("by_level")
            ? sum(byLevel)
            : input.has("by_major") ? sum(byMajor) : input.count("applied");
    return new Facts(
        applied,
        byLevel,
        input.text("school_type"),
        input.text("major_category"),
        input.optionalCount("cert_min").orElse(null));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows =
        policy.limits(name()).stream()
            .filter(row -> row.concerns(facts.schoolType(), facts.majorCategory(), ""))
            .toList();
    if (rows.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var demands = rows.stream().flatMap(row -> demand(row, facts).stream()).toList();
    if (demands.isEmpty()) {
      return Conclusion.notLoaded(rows.get(0), null, "该证书开考最低人数");
    }
    int required = demands.stream().mapToInt(Demand::required).max().orElseThrow();
    var broken = new ArrayList<Finding>();
    for (var demand : demands) {
      groups(demand.row(), facts)
          .forEach((who, count) -> judge(demand, who, count, required, broken));
    }
    return broken.isEmpty()
        ? figures(demands.get(0).row(), facts.applied(), required)
            .pass("申报 %d 人，不少于最低 %d 人（{clause}）。".formatted(facts.applied(), required))
        : Conclusion.gravest(broken);
  }

  private static void judge(
      Demand demand, String who, int count, int required, List<Finding> broken) {
    if (count >= demand.required()) {
      return;
    }
    broken.add(
        figures(demand.row(), count, required)
            .subject(who.isEmpty() ? null : who)
            .broken(
                demand.row(),
                "申报 %d 人，少于最低 %d 人（{clause}），请增加到 %d 人以上，或放弃申报该证书。"
                    .formatted(count, demand.required(), required)));
  }

  private static Conclusion figures(Limit row, int applied, int required) {
    return Conclusion.of(row)
        .actual(applied + "人")
        .limit(required + "人")
        .detail("required", required);
  }

  /** A row without a figure asks for the certificate's own minimum. */
  private static Optional<Demand> demand(Limit row, Facts facts) {
    return row.number()
        .map(figure -> figure.intValueExact())
        .or(() -> Optional.ofNullable(facts.certificateMinimum()))
        .map(required -> new Demand(row, required));
  }

  private static Map<String, Integer> groups(Limit row, Facts facts) {
    boolean perLevel = row.scope().equals("CERT_LEVEL") && !facts.byLevel().isEmpty();
    return perLevel ? facts.byLevel() : Map.of("", facts.applied());
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
