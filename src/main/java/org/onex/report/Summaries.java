package org.onex.report;

import java.io.OutputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.office.SummaryHead;
import org.onex.office.SummaryWorkbook;
import org.onex.season.Season;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 申报院校汇总表 of a unit. Each issue has a number, and a new one when the rows are no longer those of
 * the last: a stamped copy can always be told from what came after it.
 */
@Service
public class Summaries {

  private final ReportLines lines;
  private final SummaryIssues issues;
  private final Institutions institutions;
  private final Hierarchy hierarchy;
  private final Clock clock;
  private final TransactionTemplate oneMoment;

  Summaries(
      ReportLines lines,
      SummaryIssues issues,
      Institutions institutions,
      Hierarchy hierarchy,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.lines = lines;
    this.issues = issues;
    this.institutions = institutions;
    this.hierarchy = hierarchy;
    this.clock = clock;
    // The rows are read twice, for the number and for the sheet: both times they must be the same.
    this.oneMoment = new TransactionTemplate(transactions);
    this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** The summary as it stands now, with the number of its issue. */
  public SpooledFile issue(Actor actor, Season season) {
    Scope scope = Scope.of(actor, hierarchy);
    try {
      return SpooledFile.of(
          file ->
              oneMoment.executeWithoutResult(
                  status -> sheet(scope, season, issue(actor, scope, season), file)));
    } catch (DataIntegrityViolationException overtaken) {
      throw new Refusal("SUMMARY_UNDER_WAY", "本单位其他人员正在生成汇总表，请稍后重试。");
    }
  }

  private SummaryIssue issue(Actor actor, Scope scope, Season season) {
    String hash = RowHash.of(lines.summary(scope, season.id()).map(ReportLine::asSummary));
    var last = issues.findFirstBySeasonIdAndUnitIdOrderByRevisionDesc(season.id(), scope.unitId());
    return last.filter(issue -> issue.says(hash))
        .orElseGet(
            () ->
                issues.saveAndFlush(
                    new SummaryIssue(
                        season.id(),
                        scope.unitId(),
                        last.map(SummaryIssue::revision).orElse(0) + 1,
                        hash,
                        actor,
                        clock.instant())));
  }

  private void sheet(Scope scope, Season season, SummaryIssue issue, OutputStream out) {
    Institution unit = institutions.findById(scope.unitId()).orElseThrow();
    SummaryWorkbook.write(
        out,
        new SummaryHead(
            season.title() + "申报院校汇总表",
            unit.name(),
            "%s %s".formatted(orBlank(unit.contactName()), orBlank(unit.contactPhone())),
            issue.revision(),
            issue.issuedAt()),
        lines.summary(scope, season.id()).map(ReportLine::asSummary));
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
