package org.onex.policy.rule;

import java.util.Optional;
import org.onex.policy.Finding;
import org.onex.policy.Policy;
import org.onex.policy.Step;

/** The province does not act before the city has, where the school's route leads through a city. */
final class NoLevelIsSkipped implements Rule<NoLevelIsSkipped.Facts> {

  record Facts(String schoolType, String affiliation, boolean cityReviewed, String actor) {}

  @Override
  public String name() {
    return "route_action";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.text("school_type"),
        input.text("affiliation"),
        input.flag("city_reviewed"),
        input.text("actor"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var route = policy.route(facts.schoolType(), facts.affiliation());
    if (route.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var steps = route.get().reviews();
    var actor =
        steps.stream()
            .filter(s -> s.code().equals(facts.actor()) || s.level().equals(facts.actor()))
            .findFirst();
    if (actor.isEmpty()) {
      return Conclusion.of(name(), route.get().provision())
          .block("ACTOR_NOT_ON_ROUTE", "该单位不在本校申报的审核路径上（{clause}），不能审核。");
    }
    Optional<Step> skipped =
        facts.cityReviewed()
            ? Optional.empty()
            : steps.subList(0, steps.indexOf(actor.get())).stream().findFirst();
    return skipped
        .map(
            step ->
                Conclusion.of(name(), route.get().provision())
                    .block(
                        "CITY_REVIEW_MISSING",
                        "尚未完成%s，%s不能越级办理（{clause}），请先由市级审核或办理补审。"
                            .formatted(step.title(), actor.get().title())))
        .orElseGet(() -> Conclusion.of(name(), route.get().provision()).pass("前序审核已完成（{clause}）。"));
  }
}
