package org.onex.expert;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onex.directory.Refusal;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.notice.Parameters;
import org.onex.notice.Parameters.ExpertReview;
import org.onex.pack.Packs;
import org.onex.review.Routes;
import org.onex.season.EffectiveWindows;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;

/** What the season's pack asks of experts, and until when they may speak. */
@Component
class PanelRules {

  private final SeasonQueries seasons;
  private final Packs packs;
  private final Routes routes;
  private final Clock clock;

  PanelRules(SeasonQueries seasons, Packs packs, Routes routes, Clock clock) {
    this.seasons = seasons;
    this.packs = packs;
    this.routes = routes;
    this.clock = clock;
  }

  PanelTerms terms(Filing filing) {
    return PanelTerms.of(parameters(filing));
  }

  Optional<ExpertReview> mode(Filing filing) {
    return parameters(filing).expertReview();
  }

  Optional<ExpertReview> mode(String seasonId) {
    return parameters(seasonId).expertReview();
  }

  /** Whether the filing is where the pack wants a panel of its own for it. */
  boolean awaitsPanel(Filing filing) {
    String level = filing.level();
    Parameters parameters = parameters(filing);
    return filing.state() == FilingState.IN_REVIEW
        && level != null
        && parameters.expertReview().filter(ExpertReview.PANEL::equals).isPresent()
        && level.equals(parameters.expertLevel().orElseGet(() -> lastLevel(filing)));
  }

  private String lastLevel(Filing filing) {
    List<Stop> way = routes.way(seasons.season(filing.seasonId()), filing);
    return way.get(way.size() - 1).level();
  }

  void requireOpen(Filing filing) {
    String level = filing.level();
    EffectiveWindows effectiveWindows = seasons.openings(filing.seasonId());
    if (level == null
        || !effectiveWindows.isOpen(level, filing.unitId(), filing.number(), clock.instant())) {
      throw new Refusal(
          "LEVEL_WINDOW_CLOSED", "申报项目 %s 不在评审时间内，不能填写意见，请与省级审核单位联系。".formatted(filing.number()));
    }
  }

  Parameters parameters(Filing filing) {
    return parameters(filing.seasonId());
  }

  private Parameters parameters(String seasonId) {
    return packs.policy(seasons.season(seasonId).policyVersion()).parameters();
  }
}
