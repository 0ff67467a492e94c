package org.onex.plan;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Majors;
import org.onex.filing.Filing;
import org.onex.filing.FilingFactsReader;
import org.onex.filing.Filings;
import org.onex.notice.Check;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.notice.Verdict;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/**
 * Puts the plan that would result from an adjustment before the rules that judged the filing, so
 * that no limit is lost after the approval.
 */
@Component
class AdjustedPlan {

  private final Filings filings;
  private final FilingFactsReader facts;
  private final Catalogue catalogue;

  AdjustedPlan(Filings filings, FilingFactsReader facts, Catalogue catalogue) {
    this.filings = filings;
    this.facts = facts;
    this.catalogue = catalogue;
  }

  /** What is not as the notice asks; what was so before and does not hang on the change is left. */
  List<Finding> judge(Season season, Policy policy, Adjustment adjustment) {
    Filing filing = filings.findByNumber(adjustment.plan().number()).orElseThrow();
    FilingFacts filed = facts.inForce(season, List.of(filing)).get(filing.number());
    if (filed == null) {
      throw new IllegalStateException("No facts of " + filing.number());
    }
    FilingFacts before = filed.with(lines(filed, adjustment.base().lines()));
    FilingFacts after = filed.with(lines(filed, adjustment.lines()));
    Set<String> known =
        open(PolicyEvaluator.judge(policy, before, Check.PLAN_ROWS))
            .map(Finding::message)
            .collect(toSet());
    Set<Finding> found = new LinkedHashSet<>();
    Set<String> silent = silent(PolicyEvaluator.judge(policy, before, Check.MIN_HEADCOUNT));
    open(PolicyEvaluator.judge(policy, after, Check.MIN_HEADCOUNT))
        .filter(finding -> !silent.contains(silence(finding)))
        .forEach(found::add);
    open(PolicyEvaluator.judge(policy, after, Check.PLAN_ROWS))
        .filter(finding -> !known.contains(finding.message()))
        .forEach(found::add);
    if (adjustment.changes().stream().anyMatch(change -> !change.isDecrease())) {
      open(PolicyEvaluator.judge(policy, after, Check.CATALOGUE)).forEach(found::add);
    }
    return found.stream().map(AdjustedPlan::named).toList();
  }

  /** On what the notice says nothing about the approved plan, it says nothing about the next. */
  private static Set<String> silent(Collection<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.verdict() == Verdict.NA)
        .map(AdjustedPlan::silence)
        .collect(toSet());
  }

  private static String silence(Finding finding) {
    return finding.verdict() + " " + finding.rule() + " " + finding.code();
  }

  private static Stream<Finding> open(Collection<Finding> findings) {
    return findings.stream()
        .filter(
            finding ->
                finding.blocksSubmission()
                    || finding.needsExplanation()
                    || finding.verdict() == Verdict.WARN
                    || finding.verdict() == Verdict.NA);
  }

  private List<FilingFacts.Line> lines(FilingFacts filed, List<PlanLine> wanted) {
    Majors majors = catalogue.majors(wanted.stream().map(PlanLine::majorCode).collect(toSet()));
    return wanted.stream().map(line -> line(filed, line, majors)).toList();
  }

  /** An adjustment names no students and teachers: those of the filing stand. */
  private static FilingFacts.Line line(FilingFacts filed, PlanLine line, Majors majors) {
    List<FilingFacts.Line> ofMajor =
        filed.lines().stream().filter(l -> l.majorCode().equals(line.majorCode())).toList();
    return new FilingFacts.Line(
        line.level(),
        line.majorCode(),
        line.majorName(),
        majors.find(line.majorCode()).isPresent(),
        ofMajor.stream().mapToInt(FilingFacts.Line::enrolled).max().orElse(FilingFacts.NOT_FILED),
        ofMajor.stream().mapToInt(FilingFacts.Line::teachers).max().orElse(FilingFacts.NOT_FILED),
        line.headcount(),
        null,
        List.of());
  }

  private static Finding named(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.code(),
        finding.strength(),
        finding.basis(),
        finding.subject(),
        finding.actual(),
        finding.limit(),
        finding.clause(),
        "调整后，" + finding.message(),
        finding.details());
  }
}
