package org.onex.filing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.SeasonRules;
import org.onex.policy.Check;
import org.onex.policy.FilingFacts;
import org.onex.policy.Finding;
import org.onex.policy.Judgement;
import org.onex.policy.Policy;
import org.onex.policy.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts filings before the rules that are pinned to their season, their school's own included. */
@Service
@Transactional
public class Judging {

  private final Filings filings;
  private final SeasonBook seasons;
  private final SeasonRules rules;
  private final FactsGatherer gatherer;
  private final FactsInHand inHand;

  Judging(
      Filings filings,
      SeasonBook seasons,
      SeasonRules rules,
      FactsGatherer gatherer,
      FactsInHand inHand) {
    this.filings = filings;
    this.seasons = seasons;
    this.rules = rules;
    this.gatherer = gatherer;
    this.inHand = inHand;
  }

  /** Every finding on the latest text of each filing, by number; nothing is kept. */
  @Transactional(readOnly = true)
  public Map<String, List<Finding>> judge(Season season, Collection<Filing> judged) {
    Map<String, List<Finding>> findings = new HashMap<>();
    factsOf(season, judged)
        .forEach(
            (number, facts) ->
                findings.put(
                    number, Judgement.judge(rules.of(season, facts.school().id()), facts)));
    return findings;
  }

  /** What the notice says about the season itself. */
  @Transactional(readOnly = true)
  public Optional<Term> term(Season season) {
    return rules.of(season).term(season.term());
  }

  /** Judges the revision in force by some groups of rules and keeps what was found on it. */
  public void check(String number, Set<Check> checks) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    Season season = seasons.season(filing.seasonId());
    FilingFacts facts =
        inHand.of(key(filing, filing.latest()), () -> factsOf(season, List.of(filing)).get(number));
    Policy policy = rules.of(season, filing.schoolId());
    checks.forEach(check -> filing.keepFindings(check, Judgement.judge(policy, facts, check)));
  }

  /** Facts of many filings at once, held for the process that is about to judge them. */
  void prepare(Season season, Collection<Filing> judged) {
    Map<String, FilingFacts> facts = factsOf(season, judged);
    judged.forEach(filing -> hold(filing, filing.latest(), facts));
  }

  /** Facts of the texts that reviewers see, held for those who ask for them one by one. */
  void prepareInForce(Season season, Collection<Filing> judged) {
    Map<String, FilingFacts> facts = inForce(season, judged);
    judged.forEach(filing -> hold(filing, filing.inForce(), facts));
  }

  private void hold(Filing filing, Revision text, Map<String, FilingFacts> facts) {
    FilingFacts gathered = facts.get(filing.number());
    if (gathered != null) {
      inHand.hold(key(filing, text), gathered);
    }
  }

  /** Every finding on the text that reviewers see, as things are now; nothing is kept. */
  List<Finding> judgeInForce(Season season, Filing filing) {
    FilingFacts facts =
        inHand.of(
            key(filing, filing.inForce()),
            () -> inForce(season, List.of(filing)).get(filing.number()));
    return Judgement.judge(rules.of(season, filing.schoolId()), facts);
  }

  private Map<String, FilingFacts> inForce(Season season, Collection<Filing> judged) {
    return judged.isEmpty()
        ? Map.of()
        : gatherer.gather(
            season, judged.stream().collect(toMap(Function.identity(), Filing::inForce)));
  }

  private static String key(Filing filing, Revision revision) {
    return filing.number() + "/" + revision.number();
  }

  private Map<String, FilingFacts> factsOf(Season season, Collection<Filing> judged) {
    return judged.isEmpty()
        ? Map.of()
        : gatherer.gather(
            season, judged.stream().collect(toMap(Function.identity(), Filing::latest)));
  }
}
