package org.onex.expert;

import java.time.Clock;
import java.util.Optional;
import org.onex.calendar.Openings;
import org.onex.calendar.SeasonBook;
import org.onex.filing.Filing;
import org.onex.organization.Refusal;
import org.onex.pack.Packs;
import org.onex.policy.Parameters;
import org.onex.policy.Parameters.ExpertReview;
import org.springframework.stereotype.Component;

/** What the season's pack asks of experts, and until when they may speak. */
@Component
class PanelRules {

  private final SeasonBook seasons;
  private final Packs packs;
  private final Clock clock;

  PanelRules(SeasonBook seasons, Packs packs, Clock clock) {
    this.seasons = seasons;
    this.packs = packs;
    this.clock = clock;
  }

  PanelTerms terms(Filing filing) {
    return PanelTerms.of(parameters(filing));
  }

  Optional<ExpertReview> mode(Filing filing) {
    return parameters(filing).expertReview();
  }

  void requireOpen(Filing filing) {
    String level = filing.level();
    Openings openings = seasons.openings(filing.seasonId());
    if (level == null
        || !openings.isOpen(level, filing.unitId(), filing.number(), clock.instant())) {
      throw new Refusal(
          "LEVEL_WINDOW_CLOSED", "申报项目 %s 不在评审时间内，不能填写意见，请与省级审核单位联系。".formatted(filing.number()));
    }
  }

  private Parameters parameters(Filing filing) {
    return packs.policy(seasons.season(filing.seasonId()).policyVersion()).parameters();
  }
}
