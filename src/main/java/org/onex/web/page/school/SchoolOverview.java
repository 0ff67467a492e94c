package org.onex.web.page.school;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onex.filing.Filing;
import org.onex.filing.FilingEvaluation;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.FilingTimes;
import org.onex.filing.FilingVerb;
import org.onex.filing.Filings;
import org.onex.filing.Revision;
import org.onex.notice.Finding;
import org.onex.season.Season;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一校一页: every filing of a school in a season, judged together. */
@Component
@Transactional(readOnly = true)
class SchoolOverview {

  private final Filings filings;
  private final FilingRows rows;
  private final FilingEvaluation filingEvaluation;
  private final FilingTimes times;

  SchoolOverview(
      Filings filings, FilingRows rows, FilingEvaluation filingEvaluation, FilingTimes times) {
    this.filings = filings;
    this.rows = rows;
    this.filingEvaluation = filingEvaluation;
    this.times = times;
  }

  public List<SchoolView> of(Season season, String schoolId) {
    List<Filing> all = filings.findBySeasonIdAndSchoolIdOrderByNumber(season.id(), schoolId);
    Map<String, FilingRow> named =
        rows.of(all).stream().collect(toMap(FilingRow::number, row -> row));
    Map<String, List<Finding>> judged =
        filingEvaluation.judge(season, all.stream().filter(SchoolOverview::isOpen).toList());
    return all.stream()
        .map(
            filing ->
                view(
                    filing,
                    Objects.requireNonNull(named.get(filing.number())),
                    judged.containsKey(filing.number())
                        ? judged.get(filing.number())
                        : filing.latest().findings()))
        .toList();
  }

  private SchoolView view(Filing filing, FilingRow row, List<Finding> findings) {
    Revision latest = filing.latest();
    String explanation = latest.explanation();
    boolean explained = explanation != null && !explanation.isBlank();
    Optional<String> closed = times.closed(filing);
    boolean sound =
        findings.stream()
            .noneMatch(f -> f.blocksSubmission() || (f.needsExplanation() && !explained));
    return new SchoolView(
        filing.number(),
        row.certificateName(),
        filing.state(),
        row.stateText(),
        filing.revisionInForce(),
        latest.lines().size(),
        latest.headcount(),
        row.editing(),
        filing.correctionUntil(),
        findings,
        missing(findings),
        closed.orElse(null),
        filing.state().isWithSchool()
            && filing.allows(FilingVerb.SUBMIT)
            && sound
            && closed.isEmpty());
  }

  /** What may still be handed in is judged anew; the rest keeps what was found when it was. */
  private static boolean isOpen(Filing filing) {
    return filing.workingCopy().isPresent() || filing.allows(FilingVerb.SUBMIT);
  }

  private static List<String> missing(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.rule().equals("documents") && f.blocksSubmission())
        .map(f -> String.valueOf(f.subject()))
        .toList();
  }
}
