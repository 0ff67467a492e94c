package org.onex.notice.rules;

import java.util.function.Predicate;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** A level does not act before those that the school's route leads through first. */
final class NoStageIsSkipped implements Rule<NoStageIsSkipped.Facts> {

  /**
   * @param reviewed whether a level has reviewed, asked by its id
   */
  record Facts(String schoolType, String affiliation, Predicate<String> reviewed, String actor) {}

  @Override
  public String name() {
    return "route_action";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.text("school_type"),
        input.text("affiliation"),
        level -> input.flag(level + "_reviewed"),
        input.text("actor"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var route = policy.route(facts.schoolType(), facts.affiliation());
    if (route.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var steps = route.get().reviews();
    var actor = steps.stream().filter(step -> step.isCalled(facts.actor())).findFirst();
    if (actor.isEmpty()) {
      return FindingBuilder.of(name(), route.get().provision())
          .block("ACTOR_NOT_ON_ROUTE", "该单位不在本校申报的审核路径上（{clause}），不能审核。");
    }
    return steps.subList(0, steps.indexOf(actor.get())).stream()
        .filter(step -> !facts.reviewed().test(step.level()))
        .findFirst()
        .map(
            step ->
                FindingBuilder.of(name(), route.get().provision())
                    .block(
                        step.missingCode(),
                        "尚未完成%s，%s不能越级办理（{clause}），请先由前一级审核或办理补审。"
                            .formatted(step.title(), actor.get().title())))
        .orElseGet(
            () -> FindingBuilder.of(name(), route.get().provision()).pass("前序审核已完成（{clause}）。"));
  }
}
