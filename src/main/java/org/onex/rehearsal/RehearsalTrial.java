package org.onex.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a draft on some filings and notes, in the same transaction, what came of it and how far the
 * rehearsal has come.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RehearsalTrial {

  private static final String PAPERS = "documents";

  private final RehearsalRecords records;
  private final RehearsedChanges changes;
  private final SeasonQueries seasons;
  private final Filings filings;
  private final FilingFactsReader facts;
  private final TriedRules rules;

  RehearsalTrial(
      RehearsalRecords records,
      RehearsedChanges changes,
      SeasonQueries seasons,
      Filings filings,
      FilingFactsReader facts,
      TriedRules rules) {
    this.records = records;
    this.changes = changes;
    this.seasons = seasons;
    this.filings = filings;
    this.facts = facts;
    this.rules = rules;
  }

  /**
   * One filing that is tried.
   *
   * @param place how far the rehearsal has come with it
   */
  private record Tried(long place, String number, FilingFacts facts) {}

  public void onFilings(String rehearsalId, Collection<String> numbers) {
    Rehearsal rehearsal = records.findById(rehearsalId).orElseThrow();
    Season season = seasons.season(rehearsal.seasonId());
    List<Filing> some = filings.findByNumberInOrderById(numbers);
    Map<String, FilingFacts> known = facts.inForce(season, some);
    compare(
        rehearsal,
        season,
        some.stream()
            .map(
                filing ->
                    new Tried(
                        filing.id(),
                        filing.number(),
                        Objects.requireNonNull(known.get(filing.number()))))
            .toList(),
        TriedRules.Judge.EVERYTHING);
  }

  /** A workbook has no papers beside it, so nothing is said about them. */
  public void onDrafts(String rehearsalId, List<NthDraft> drafts) {
    Rehearsal rehearsal = records.findById(rehearsalId).orElseThrow();
    Season season = seasons.season(rehearsal.seasonId());
    List<FilingFacts> known =
        facts.ofDrafts(season, drafts.stream().map(NthDraft::content).toList());
    if (known.size() != drafts.size()) {
      throw new IllegalStateException("Facts are missing for some of " + drafts);
    }
    List<Tried> all = new ArrayList<>();
    for (NthDraft draft : drafts) {
      all.add(new Tried(draft.place(), draft.number(), known.get(all.size())));
    }
    compare(
        rehearsal,
        season,
        all,
        (policy, fact) -> withoutPapers(TriedRules.Judge.EVERYTHING.findings(policy, fact)));
  }

  private void compare(
      Rehearsal rehearsal, Season season, List<Tried> all, TriedRules.Judge judge) {
    List<RehearsedChange> found = new ArrayList<>();
    for (Tried one : all) {
      DraftComparison comparison = rules.compare(rehearsal, season, one.facts(), judge);
      rehearsal.count(comparison);
      rehearsal.reached(one.place());
      comparison
          .changes()
          .forEach(
              pair ->
                  found.add(new RehearsedChange(rehearsal.id(), one.number(), one.facts(), pair)));
    }
    changes.saveAll(found);
  }

  private static List<Finding> withoutPapers(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.rule().equals(PAPERS)).toList();
  }
}
