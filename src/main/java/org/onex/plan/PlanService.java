package org.onex.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.PlansOfTheYear;
import org.onex.notice.FilingFacts.OtherPlan;
import org.onex.review.ResultPublished;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes plans from approved filings and finds those of the other seasons of a year. */
@Service
@Transactional
public class PlanService implements PlansOfTheYear {

  private final Plans plans;
  private final Filings filings;
  private final Seasons seasons;
  private final Clock clock;

  PlanService(Plans plans, Filings filings, Seasons seasons, Clock clock) {
    this.plans = plans;
    this.filings = filings;
    this.seasons = seasons;
    this.clock = clock;
  }

  /** The plan of an approved filing; asking twice makes one. */
  public void create(String filingNumber) {
    Filing filing = filings.findByNumber(filingNumber).orElseThrow();
    if (filing.state() != FilingState.APPROVED) {
      throw new Refusal(
          "NOT_APPROVED",
          "申报项目 %s 当前状态为“%s”，审核通过的结果发布后才能生成考核计划。".formatted(filingNumber, filing.state().label()));
    }
    plans
        .findById(filingNumber)
        .ifPresentOrElse(Plan::restore, () -> plans.save(new Plan(filing, clock.instant())));
  }

  @EventListener
  void followCorrection(ResultPublished result) {
    if (!result.correction()) {
      return;
    }
    if (result.decision() == Decision.APPROVE) {
      create(result.number());
    } else {
      plans.findById(result.number()).ifPresent(plan -> plan.revoke(clock.instant()));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, OtherPlan> of(Collection<Filing> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    String seasonId = asked.iterator().next().seasonId();
    Season season = seasons.findById(seasonId).orElseThrow();
    Map<String, Season> others =
        seasons.findByPackAndYearOrderByTermDesc(season.pack(), season.year()).stream()
            .filter(other -> !other.id().equals(seasonId))
            .collect(toMap(Season::id, Function.identity()));
    Set<String> schoolIds = asked.stream().map(Filing::schoolId).collect(toSet());
    List<Plan> found =
        plans.findBySeasonIdInAndSchoolIdInAndRevokedAtNull(others.keySet(), schoolIds);
    Map<String, Plan> byPlace =
        found.stream()
            .collect(toMap(p -> p.schoolId() + "/" + p.certificateId(), p -> p, (a, b) -> b));
    Map<String, OtherPlan> answer = new HashMap<>();
    for (Filing filing : asked) {
      Plan plan = byPlace.get(filing.schoolId() + "/" + filing.certificateId());
      Season other = plan == null ? null : others.get(plan.seasonId());
      if (plan != null && other != null) {
        answer.put(
            filing.number(),
            new OtherPlan(other.title(), plan.number(), plan.current().headcount()));
      }
    }
    return answer;
  }
}
