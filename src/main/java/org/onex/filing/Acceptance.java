package org.onex.filing;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Term;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what a school hands in may be accepted, by what the checks have found on it: a clause
 * that binds is not kept, or one that may be departed from is, without a word why.
 */
@Service
@Transactional(readOnly = true)
public class Acceptance {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final FilingEvaluation filingEvaluation;

  Acceptance(Filings filings, SeasonQueries seasons, FilingEvaluation filingEvaluation) {
    this.filings = filings;
    this.seasons = seasons;
    this.filingEvaluation = filingEvaluation;
  }

  /** All broken clauses at once; empty when the text is accepted. */
  public Optional<String> objection(String number) {
    return objection(filings.findByNumber(number).orElseThrow());
  }

  Optional<String> objection(Filing filing) {
    List<Finding> findings =
        filingEvaluation.found(filing).values().stream().flatMap(Collection::stream).toList();
    List<Finding> blocking = findings.stream().filter(Finding::blocksSubmission).toList();
    return blocking.isEmpty()
        ? unexplained(filing, findings)
        : Optional.of(sentences(blocking, ""));
  }

  private Optional<String> unexplained(Filing filing, List<Finding> findings) {
    String explanation = filing.latest().explanation();
    if (explanation != null && !explanation.isBlank()) {
      return Optional.empty();
    }
    List<Finding> open = findings.stream().filter(Finding::needsExplanation).toList();
    return filingEvaluation
        .term(seasons.season(filing.seasonId()))
        .filter(Term::needsReason)
        .map(
            term ->
                "%s须说明理由（%s），申报项目 %s 未填写“情况说明”，请写明未在集中阶段完成的理由后再提交。"
                    .formatted(term.title(), term.provision().clause(), filing.number()))
        .or(
            () ->
                open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sentences(open, "\n确需申报的，请在“情况说明”中写明理由后再提交。")));
  }

  private static String sentences(List<Finding> findings, String end) {
    return findings.stream().map(Finding::message).collect(joining("\n", "", end));
  }
}
