package org.onex.rehearsal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onex.filing.Filing;
import org.onex.filing.FilingFactsReader;
import org.onex.filing.Filings;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works a rehearsal off portion by portion; a node that dies loses at most the one under way. */
@Service
@Transactional
public class RehearsalWork {

  private static final int PORTION = 500;
  private static final String PAPERS = "documents";

  private final RehearsalRecords records;
  private final RehearsedChanges changes;
  private final SeasonQueries seasons;
  private final Filings filings;
  private final FilingFactsReader facts;
  private final WorkbookDrafts workbooks;
  private final TriedRules rules;
  private final Clock clock;

  RehearsalWork(
      RehearsalRecords records,
      RehearsedChanges changes,
      SeasonQueries seasons,
      Filings filings,
      FilingFactsReader facts,
      WorkbookDrafts workbooks,
      TriedRules rules,
      Clock clock) {
    this.records = records;
    this.changes = changes;
    this.seasons = seasons;
    this.filings = filings;
    this.facts = facts;
    this.workbooks = workbooks;
    this.rules = rules;
    this.clock = clock;
  }

  /** Tries the next portion; false when nothing is left. */
  public boolean work(String rehearsalId) {
    Rehearsal rehearsal = records.findById(rehearsalId).orElseThrow();
    boolean more = rehearsal.isFromWorkbook() ? workbook(rehearsal) : portion(rehearsal);
    if (!more) {
      rehearsal.finish(clock.instant());
    }
    return more;
  }

  private boolean portion(Rehearsal rehearsal) {
    Season season = seasons.season(rehearsal.seasonId());
    List<Filing> next =
        filings.findBySeasonIdAndRevisionInForceGreaterThanAndIdGreaterThanOrderById(
            season.id(), 0, rehearsal.lastFiling(), Limit.of(PORTION));
    Map<String, FilingFacts> known = facts.inForce(season, next);
    List<RehearsedChange> found = new ArrayList<>();
    for (Filing filing : next) {
      FilingFacts about = Objects.requireNonNull(known.get(filing.number()));
      found.addAll(tried(rehearsal, season, filing.number(), about, TriedRules.Judge.EVERYTHING));
      rehearsal.reached(filing.id());
    }
    changes.saveAll(found);
    return next.size() == PORTION;
  }

  /** A workbook has no papers beside it, so nothing is said about them. */
  private boolean workbook(Rehearsal rehearsal) {
    List<RehearsedChange> found = new ArrayList<>();
    int number = 0;
    Season season = seasons.season(rehearsal.seasonId());
    for (FilingFacts about : workbooks.take(season, rehearsal.id())) {
      number++;
      found.addAll(
          tried(
              rehearsal,
              season,
              "第%d项".formatted(number),
              about,
              (policy, fact) -> withoutPapers(TriedRules.Judge.EVERYTHING.findings(policy, fact))));
    }
    changes.saveAll(found);
    return false;
  }

  private static List<Finding> withoutPapers(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.rule().equals(PAPERS)).toList();
  }

  private List<RehearsedChange> tried(
      Rehearsal rehearsal,
      Season season,
      String number,
      FilingFacts about,
      TriedRules.Judge judge) {
    DraftComparison comparison = rules.compare(rehearsal, season, about, judge);
    rehearsal.count(comparison);
    return comparison.changes().stream()
        .map(pair -> new RehearsedChange(rehearsal.id(), number, about, pair))
        .toList();
  }
}
