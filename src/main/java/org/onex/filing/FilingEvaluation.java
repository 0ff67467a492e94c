package org.onex.filing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onex.notice.Check;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.notice.Term;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts filings before the rules that are pinned to their season, their school's own included. */
@Service
@Transactional
public class FilingEvaluation {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final SeasonRules rules;
  private final FilingFactsLoader loader;
  private final FilingFactsCache inHand;

  FilingEvaluation(
      Filings filings,
      SeasonQueries seasons,
      SeasonRules rules,
      FilingFactsLoader loader,
      FilingFactsCache inHand) {
    this.filings = filings;
    this.seasons = seasons;
    this.rules = rules;
    this.loader = loader;
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
                    number, PolicyEvaluator.judge(rules.of(season, facts.school().id()), facts)));
    return findings;
  }

  /** What the notice says about the season itself. */
  @Transactional(readOnly = true)
  public Optional<Term> term(Season season) {
    return rules.of(season).term(season.term());
  }

  /** Puts the latest text before one group of rules; {@link #found} tells what it found. */
  public void check(String number, Check check) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    Season season = seasons.season(filing.seasonId());
    Policy policy = rules.of(season, filing.schoolId());
    inHand.found(
        key(filing, filing.latest()),
        check,
        PolicyEvaluator.judge(policy, facts(season, filing), check));
  }

  /** What the checks have found in this transaction on the latest text, passes included. */
  Map<Check, List<Finding>> found(Filing filing) {
    return inHand.found(key(filing, filing.latest()));
  }

  /** As {@link #found}; where no check has run, since the time is over, all rules are asked. */
  List<Finding> findings(Season season, Filing filing) {
    Map<Check, List<Finding>> found = found(filing);
    if (!found.isEmpty()) {
      return found.values().stream().flatMap(List::stream).toList();
    }
    return PolicyEvaluator.judge(rules.of(season, filing.schoolId()), facts(season, filing));
  }

  private FilingFacts facts(Season season, Filing filing) {
    return inHand.of(
        key(filing, filing.latest()), () -> factsOf(season, List.of(filing)).get(filing.number()));
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
    return PolicyEvaluator.judge(rules.of(season, filing.schoolId()), facts);
  }

  private Map<String, FilingFacts> inForce(Season season, Collection<Filing> judged) {
    return judged.isEmpty()
        ? Map.of()
        : loader.gather(
            season, judged.stream().collect(toMap(Function.identity(), Filing::inForce)));
  }

  private static String key(Filing filing, Revision revision) {
    return filing.number() + "/" + revision.number();
  }

  private Map<String, FilingFacts> factsOf(Season season, Collection<Filing> judged) {
    return judged.isEmpty()
        ? Map.of()
        : loader.gather(
            season, judged.stream().collect(toMap(Function.identity(), Filing::latest)));
  }
}
