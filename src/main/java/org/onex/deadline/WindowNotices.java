package org.onex.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institutions;
import org.onex.filing.Filings;
import org.onex.pack.Packs;
import org.onex.season.Occasion;
import org.onex.season.Occasion.Kind;
import org.onex.season.OccasionService;
import org.onex.season.OccasionService.Due;
import org.onex.season.SeasonQueries;
import org.onex.season.StageWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process of a window tells people when its timers fire. Nothing is permitted or refused
 * here; people are told, once, however often a step is repeated.
 */
@Service
@Transactional
public class WindowNotices {

  private final OccasionService occasions;
  private final SeasonQueries seasons;
  private final Institutions institutions;
  private final Filings filings;
  private final Packs packs;
  private final UnitMails units;
  private final SchoolMails schools;
  private final ReviewerMails reviewers;

  WindowNotices(
      OccasionService occasions,
      SeasonQueries seasons,
      Institutions institutions,
      Filings filings,
      Packs packs,
      UnitMails units,
      SchoolMails schools,
      ReviewerMails reviewers) {
    this.occasions = occasions;
    this.seasons = seasons;
    this.institutions = institutions;
    this.filings = filings;
    this.packs = packs;
    this.units = units;
    this.schools = schools;
    this.reviewers = reviewers;
  }

  /** Windows of a season that have something left to tell. */
  public List<StageWindow> unfinished(String seasonId) {
    return occasions.unfinished(seasonId, filings.correctionEnds(seasonId));
  }

  /** Enough portions for all institutions of the season's province. */
  public int portions(String seasonId) {
    long units = institutions.countByProvinceId(seasons.season(seasonId).provinceId());
    return Math.toIntExact(units / InstitutionBatches.SIZE + 1);
  }

  /** Tells the next portion of institutions; whether there may be more. */
  public boolean tell(String seasonId, Kind kind, StageWindow window) {
    Due due = occasions.due(seasonId, kind, window).orElse(null);
    if (due == null) {
      return false;
    }
    String last = tell(due);
    occasions.note(due, last);
    return last != null;
  }

  /** The last institution of this portion, null when all have been told. */
  private @Nullable String tell(Due due) {
    SeasonAt season =
        new SeasonAt(
            due.openings(),
            packs.policy(due.openings().season().policyVersion()),
            due.occasion(),
            due.reached());
    return switch (due.occasion().kind()) {
      case OPENS -> units.opening(season);
      case REMIND ->
          switch (due.occasion().level()) {
            case "school" -> schools.remind(season);
            case Occasion.CORRECTION -> schools.remindOfCorrections(season);
            default -> reviewers.remind(season);
          };
      case CLOSES -> due.occasion().level().equals("school") ? null : reviewers.overdue(season);
    };
  }
}
