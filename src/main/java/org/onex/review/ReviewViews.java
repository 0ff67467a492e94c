package org.onex.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.Filings;
import org.onex.filing.Rejudging;
import org.onex.filing.Revision;
import org.onex.notice.Finding;
import org.onex.notice.Step;
import org.onex.notice.Verdict;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a reviewer sees of a filing at the level it has reached. */
@Service
@Transactional
public class ReviewViews {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Routes routes;
  private final ApprovalTerms terms;
  private final ReviewSteps steps;
  private final ReviewSubjects subjects;
  private final Rejudging rejudging;

  ReviewViews(
      Filings filings,
      SeasonQueries seasons,
      Routes routes,
      ApprovalTerms terms,
      ReviewSteps steps,
      ReviewSubjects subjects,
      Rejudging rejudging) {
    this.filings = filings;
    this.seasons = seasons;
    this.routes = routes;
    this.terms = terms;
    this.steps = steps;
    this.subjects = subjects;
    this.rejudging = rejudging;
  }

  public ReviewView of(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    EffectiveWindows effectiveWindows = seasons.openings(filing.seasonId());
    String level = filing.level();
    if (level == null) {
      throw new IllegalStateException(number + " is at no level");
    }
    Step step = routes.stop(effectiveWindows.season(), filing, level).step();
    Instant due =
        effectiveWindows.closesAt(level, filing.unitId(), number).orElse(filing.changedAt());
    rejudging.renew(filing);
    Revision revision = filing.inForce();
    List<Finding> findings =
        Stream.concat(
                revision.findingsNow().stream(),
                terms
                    .ofExperts(filing, routes.way(effectiveWindows.season(), filing), level)
                    .stream())
            .toList();
    return new ReviewView(
        number,
        effectiveWindows.season().title(),
        subjects.school(filing),
        subjects.certificate(filing),
        revision.number(),
        Optional.ofNullable(revision.submittedAt()).map(ChineseTime::second).orElse(""),
        due.isBefore(EffectiveWindows.NO_END) ? ChineseTime.until(due) : "待放假调休安排公布后确定",
        level,
        step.title(),
        lines(revision, filing.previous()),
        revision.headcount(),
        revision.explanation(),
        findings.stream().filter(f -> f.verdict() != Verdict.PASS).map(ReviewViews::found).toList(),
        (int) findings.stream().filter(Finding::blocksSubmission).count(),
        findings.stream().anyMatch(Finding::needsExplanation),
        subjects.history(filing),
        steps.findByFilingNumberOrderById(number).stream().map(ReviewViews::step).toList(),
        subjects.attachments(filing),
        hint(findings),
        subjects.experts(filing),
        "/filings/" + number,
        due.isBefore(EffectiveWindows.NO_END) ? due : null);
  }

  private static List<ReviewView.Line> lines(Revision revision, Optional<Revision> before) {
    Map<String, FilingLine> old =
        before.stream()
            .flatMap(r -> r.lines().stream())
            .collect(Collectors.toMap(FilingLine::key, Function.identity(), (a, b) -> a));
    return revision.lines().stream()
        .map(
            line ->
                new ReviewView.Line(
                    line.level(),
                    line.majorCode(),
                    line.majorName(),
                    line.enrolled(),
                    line.teachers(),
                    line.headcount(),
                    before.isEmpty() ? "" : change(line, old.get(line.key()))))
        .toList();
  }

  private static String change(FilingLine line, @Nullable FilingLine old) {
    if (old == null) {
      return "新增";
    }
    return old.headcount() == line.headcount() ? "未变" : "原%d人".formatted(old.headcount());
  }

  private static ReviewView.Found found(Finding finding) {
    return new ReviewView.Found(
        finding.needsExplanation() ? "需说明" : finding.verdict().label(),
        finding.subject() == null ? "" : finding.subject(),
        finding.message(),
        finding.clause(),
        finding.strength() == null ? "" : finding.strength().label(),
        finding.basis().label());
  }

  private static ReviewView.Step step(ReviewStep step) {
    return new ReviewView.Step(
        step.levelTitle(),
        step.decision().label() + (step.isInForce() ? "" : "（学校修改后失效）"),
        step.opinion() == null ? "" : step.opinion(),
        step.actorName(),
        ChineseTime.second(step.decidedAt()));
  }

  private static @Nullable String hint(List<Finding> findings) {
    String hints =
        findings.stream()
            .filter(f -> "plan_growth".equals(f.rule()) && f.verdict() == Verdict.WARN)
            .map(Finding::message)
            .collect(Collectors.joining("\n"));
    return hints.isEmpty() ? null : hints;
  }
}
