package org.onex.review;

import java.util.List;
import java.util.Optional;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.notice.Parameters.MaterialChange;
import org.onex.notice.Step;
import org.onex.season.ReviewTime;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the level a submitted filing goes to, and hands it on. */
@Service
@Transactional
public class Routing {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Routes routes;
  private final ReviewSteps steps;
  private final ReviewTime time;
  private final StageTransition handing;

  Routing(
      Filings filings,
      SeasonQueries seasons,
      Routes routes,
      ReviewSteps steps,
      ReviewTime time,
      StageTransition handing) {
    this.filings = filings;
    this.seasons = seasons;
    this.routes = routes;
    this.steps = steps;
    this.time = time;
    this.handing = handing;
  }

  /**
   * The first level that has not passed this text. A material change makes what was passed before
   * lose its force, when the pack wants the lower level to see the filing again.
   */
  public Step enter(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    Season season = seasons.season(filing.seasonId());
    List<ReviewStep> past = steps.findByFilingNumberOrderById(number);
    if (filing.changedMaterially()
        && routes.policy(season).parameters().materialChange() == MaterialChange.SEES_AGAIN) {
      past.forEach(ReviewStep::voided);
    }
    List<Stop> way = routes.way(season, filing);
    Stop next =
        way.stream()
            .filter(stop -> past.stream().noneMatch(step -> step.passed(stop.level())))
            .findFirst()
            .orElseGet(() -> way.get(way.size() - 1));
    if (filing.returnedBy() != null) {
      guaranteeTime(season, filing, way, next.level());
    }
    handing.over(seasons.openings(season.id()), filing, next);
    return next.step();
  }

  /** Process of the stage that has the filing now; none once every stage has passed it. */
  @Transactional(readOnly = true)
  public Optional<String> stage(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    return Optional.ofNullable(filing.level())
        .map(
            level ->
                routes.stop(seasons.season(filing.seasonId()), filing, level).step().process());
  }

  /** What comes back corrected at the last minute must not be overdue before anyone could look. */
  private void guaranteeTime(Season season, Filing filing, List<Stop> way, String level) {
    int days = routes.policy(season).parameters().guaranteedReviewerDays();
    if (days > 0) {
      List<ReviewTime.Turn> turns =
          way.stream()
              .dropWhile(stop -> !stop.level().equals(level))
              .map(stop -> new ReviewTime.Turn(stop.level(), stop.unit()))
              .toList();
      time.guarantee(seasons.openings(season.id()), filing.number(), turns, days);
    }
  }
}
