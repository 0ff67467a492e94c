package org.onex.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.CorrectionsLengthened;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.season.EffectiveWindows;
import org.onex.season.GrantsConfirmed;
import org.onex.season.SeasonQueries;
import org.onex.season.SupplementConfirmed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 补正期限 follows the window of the level that returned a filing: a grant or a supplementary notice
 * that moves the one moves the other, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionPeriods {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Routes routes;
  private final ApplicationEventPublisher events;

  CorrectionPeriods(
      Filings filings, SeasonQueries seasons, Routes routes, ApplicationEventPublisher events) {
    this.filings = filings;
    this.seasons = seasons;
    this.routes = routes;
    this.events = events;
  }

  @EventListener
  public void granted(GrantsConfirmed confirmed) {
    follow(confirmed.seasonId());
  }

  @EventListener
  public void moved(SupplementConfirmed confirmed) {
    follow(confirmed.notice().seasonId());
  }

  private void follow(String seasonId) {
    var returned = filings.findBySeasonIdAndState(seasonId, FilingState.RETURNED);
    routes.prepare(returned);
    EffectiveWindows effectiveWindows = seasons.openings(seasonId);
    List<String> lengthened =
        returned.stream()
            .filter(filing -> isLengthened(effectiveWindows, filing))
            .map(Filing::number)
            .toList();
    if (!lengthened.isEmpty()) {
      events.publishEvent(new CorrectionsLengthened(lengthened));
    }
  }

  /** Without a unit at that level any more, what reaches all or this filing still counts. */
  private boolean isLengthened(EffectiveWindows effectiveWindows, Filing filing) {
    String level = filing.returnedBy();
    if (level == null) {
      return false;
    }
    @Nullable String unit = routes.unitAt(effectiveWindows.season(), filing, level).orElse(null);
    return !effectiveWindows.hasOpenEnd(level, unit, filing.number())
        && effectiveWindows
            .closesAt(level, unit, filing.number())
            .filter(filing::lengthenCorrection)
            .isPresent();
  }
}
