package org.onex.review;

import org.onex.calendar.GrantsConfirmed;
import org.onex.calendar.Openings;
import org.onex.calendar.ReviewingUnits.Stop;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.SupplementConfirmed;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
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
  private final SeasonBook seasons;
  private final Routes routes;

  CorrectionPeriods(Filings filings, SeasonBook seasons, Routes routes) {
    this.filings = filings;
    this.seasons = seasons;
    this.routes = routes;
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
    Openings openings = seasons.openings(seasonId);
    returned.forEach(filing -> follow(openings, filing));
  }

  private void follow(Openings openings, Filing filing) {
    String level = filing.returnedBy();
    if (level != null) {
      Stop stop = routes.stop(openings.season(), filing, level);
      if (!openings.hasOpenEnd(level, stop.unit(), filing.number())) {
        openings
            .closesAt(level, stop.unit(), filing.number())
            .ifPresent(filing::lengthenCorrection);
      }
    }
  }
}
