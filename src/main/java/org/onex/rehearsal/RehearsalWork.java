package org.onex.rehearsal;

import java.time.Clock;
import java.util.List;
import org.onex.casework.OwnTransaction;
import org.onex.casework.PortionRunner;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.season.SeasonQueries;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Works a rehearsal off portion by portion. A portion stands once it is tried, so that neither a
 * node that dies nor a filing that cannot be tried repeats the others.
 */
@Service
public class RehearsalWork {

  private static final int PORTION = 500;

  private final RehearsalRecords records;
  private final SeasonQueries seasons;
  private final Filings filings;
  private final WorkbookDrafts workbooks;
  private final RehearsalTrial trial;
  private final PortionRunner portions;
  private final OwnTransaction own;
  private final Clock clock;

  RehearsalWork(
      RehearsalRecords records,
      SeasonQueries seasons,
      Filings filings,
      WorkbookDrafts workbooks,
      RehearsalTrial trial,
      PortionRunner portions,
      OwnTransaction own,
      Clock clock) {
    this.records = records;
    this.seasons = seasons;
    this.filings = filings;
    this.workbooks = workbooks;
    this.trial = trial;
    this.portions = portions;
    this.own = own;
    this.clock = clock;
  }

  /** Tries the next portion; false when nothing is left. */
  public boolean work(String rehearsalId) {
    Rehearsal rehearsal = records.findById(rehearsalId).orElseThrow();
    return rehearsal.isFromWorkbook() ? workbook(rehearsal) : portion(rehearsal);
  }

  private boolean portion(Rehearsal rehearsal) {
    List<Filing> next =
        filings.findBySeasonIdAndRevisionInForceGreaterThanAndIdGreaterThanOrderById(
            rehearsal.seasonId(), 0, rehearsal.lastFiling(), Limit.of(PORTION));
    portions.tryInSets(
        rehearsal.work(),
        next.stream().map(Filing::number).toList(),
        numbers -> trial.onFilings(rehearsal.id(), numbers));
    long last = next.isEmpty() ? rehearsal.lastFiling() : next.get(next.size() - 1).id();
    return reached(rehearsal, last, next.size() == PORTION);
  }

  private boolean workbook(Rehearsal rehearsal) {
    List<NthDraft> left =
        workbooks.drafts(seasons.season(rehearsal.seasonId()), rehearsal.id()).stream()
            .filter(draft -> draft.place() > rehearsal.lastFiling())
            .toList();
    List<NthDraft> next = left.stream().limit(PORTION).toList();
    portions.tryInSets(
        rehearsal.work(),
        next.stream().map(NthDraft::number).toList(),
        numbers ->
            trial.onDrafts(
                rehearsal.id(),
                next.stream().filter(draft -> numbers.contains(draft.number())).toList()));
    long last = next.isEmpty() ? rehearsal.lastFiling() : next.get(next.size() - 1).place();
    return reached(rehearsal, last, left.size() > PORTION);
  }

  private boolean reached(Rehearsal rehearsal, long last, boolean more) {
    own.run(
        () -> {
          Rehearsal now = records.findById(rehearsal.id()).orElseThrow();
          now.reached(last);
          if (!more) {
            now.finish(portions.failed(now.work()).size(), clock.instant());
            workbooks.forget(now.id());
          }
        });
    return more;
  }
}
