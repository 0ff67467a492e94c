package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/**
 * Enough people apply for one certificate. The notice's own minimum and the certificate's both
 * bind: the larger figure is required, and the hardest broken one names the reason. A minimum may
 * also be asked of each level, each major or each row.
 */
final class HeadcountReachesTheMinimum implements Rule<HeadcountReachesTheMinimum.Facts> {

  /**
   * @param certificateMinimum as the evaluation organisation set it; null when not loaded
   */
  record Facts(Headcounts applied, @Nullable Integer certificateMinimum) {}

  private record Demand(Limit row, int required, Headcounts applied) {

    boolean isOfTheWhole() {
      return Set.of("CERT", "PILOT").contains(row.scope());
    }

    Map<String, Integer> groups() {
      return switch (row.scope()) {
        case "CERT_LEVEL" -> applied.by(Headcounts.Part::level);
        case "MAJOR" -> applied.by(Headcounts.Part::major);
        case "LINE" -> applied.by(part -> (part.level() + " " + part.major()).strip());
        default -> Map.of("", applied.total());
      };
    }
  }

  @Override
  public String name() {
    return "min_headcount";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(Headcounts.read(input), input.optionalCount("cert_min").orElse(null));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    return FindingBuilder.gravest(all(policy, facts));
  }

  /** Each level, major or row that falls short by its own figure; one answer where none does. */
  List<Finding> all(Policy policy, Facts facts) {
    var bound = facts.applied().bound(policy, name());
    if (bound.isEmpty()) {
      return List.of(FindingBuilder.silent(name(), policy));
    }
    var demands = new ArrayList<Demand>();
    bound.forEach((row, applied) -> demand(row, facts, applied).ifPresent(demands::add));
    if (demands.isEmpty()) {
      return List.of(FindingBuilder.notLoaded(bound.keySet().iterator().next(), null, "该证书开考最低人数"));
    }
    var broken = new LinkedHashMap<String, List<Finding>>();
    demands.forEach(demand -> judge(demand, required(demand, demands), broken));
    return broken.isEmpty()
        ? List.of(enough(demands))
        : broken.values().stream().map(FindingBuilder::gravest).toList();
  }

  /** The figure that was compared: of several levels that of the smallest one. */
  private static Finding enough(List<Demand> demands) {
    var demand = demands.get(0);
    int required = required(demand, demands);
    var least = demand.groups().entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    var figures = figures(demand.row(), least.getValue(), required);
    String applied =
        least.getKey().isEmpty()
            ? "申报 %d 人".formatted(least.getValue())
            : demand.groups().size() == 1
                ? "%s申报 %d 人".formatted(least.getKey(), least.getValue())
                : "%d 项分别核对，人数最少的%s申报 %d 人"
                    .formatted(demand.groups().size(), least.getKey(), least.getValue());
    return figures.pass("%s，不少于最低 %d 人（{clause}）。".formatted(applied, required));
  }

  private static void judge(Demand demand, int required, Map<String, List<Finding>> broken) {
    demand
        .groups()
        .forEach(
            (who, people) -> {
              if (people < demand.required()) {
                broken
                    .computeIfAbsent(who, key -> new ArrayList<>())
                    .add(
                        figures(demand.row(), people, required)
                            .subject(who.isEmpty() ? null : who)
                            .broken(
                                demand.row(),
                                "申报 %d 人，少于最低 %d 人（{clause}），请增加到 %d 人以上，或放弃申报该证书。"
                                    .formatted(people, demand.required(), required)));
              }
            });
  }

  /** Whoever raises the number for one demand should not fall short of the next one. */
  private static int required(Demand demand, List<Demand> all) {
    return demand.isOfTheWhole()
        ? all.stream()
            .filter(Demand::isOfTheWhole)
            .mapToInt(Demand::required)
            .max()
            .orElse(demand.required())
        : demand.required();
  }

  private static FindingBuilder figures(Limit row, int applied, int required) {
    return FindingBuilder.of(row)
        .actual(applied + "人")
        .limit(required + "人")
        .detail("required", required);
  }

  /** A row without a figure asks for the certificate's own minimum. */
  private static Optional<Demand> demand(Limit row, Facts facts, Headcounts applied) {
    return row.number()
        .map(figure -> figure.intValueExact())
        .or(() -> Optional.ofNullable(facts.certificateMinimum()))
        .map(required -> new Demand(row, required, applied));
  }
}
