package org.onex.collection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Filing;
import org.onex.notice.Finding;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.office.PilotTable;
import org.onex.season.EffectiveWindows;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit prints and stamps the summary, and sends all of it up in one act; as often as its window
 * is open, each time with the next number.
 */
@Service
@Transactional
public class SummaryService {

  private final CollectionReport collectionReport;
  private final CollectedSummaries summaries;
  private final SummaryTables tables;
  private final SeasonQueries seasons;
  private final Attachments attachments;
  private final CollectionMails mails;
  private final CollectionWorkflow workflow;
  private final Clock clock;

  SummaryService(
      CollectionReport collectionReport,
      CollectedSummaries summaries,
      SummaryTables tables,
      SeasonQueries seasons,
      Attachments attachments,
      CollectionMails mails,
      CollectionWorkflow workflow,
      Clock clock) {
    this.collectionReport = collectionReport;
    this.summaries = summaries;
    this.tables = tables;
    this.seasons = seasons;
    this.attachments = attachments;
    this.mails = mails;
    this.workflow = workflow;
    this.clock = clock;
  }

  /** Takes in the stamped copy of the issue that is being prepared. */
  public void stamped(Actor actor, Season season, String fileName, byte[] content) {
    PilotTable table = tables.of(actor, season);
    if (table.rows().isEmpty()) {
      throw new Refusal("NOTHING_COLLECTED", "本单位没有可报送的申报项目，无需上传汇总表扫描件。");
    }
    CollectedSummary issue =
        summaries
            .issues(actor, season)
            .prepared()
            .orElseGet(
                () -> new CollectedSummary(season.id(), actor.institutionId(), table.number()));
    Attachment scan =
        attachments.add(actor, issue.scanOwner(), "stamped_summary", fileName, content);
    issue.stamped(scan.id(), table.code());
    summaries.save(issue);
  }

  /** Sends the summary: all that is in it moves to the next level, and this is recorded once. */
  public CollectedSummary send(Actor actor, Season season) {
    CollectionBacklog collectionBacklog = collectionReport.stock(actor, season);
    SummaryVersions summaryVersions = summaries.issues(actor, season);
    PilotTable table = tables.of(actor, season, collectionBacklog, summaryVersions.next());
    Optional<CollectedSummary> prepared = summaryVersions.prepared();
    Instant now = clock.instant();
    List<String> problems =
        problems(actor, season, collectionBacklog, table, prepared.orElse(null), now);
    if (!problems.isEmpty()) {
      throw new Refusal("COLLECTION_REFUSED", String.join("\n", problems));
    }
    CollectedSummary issue = prepared.orElseThrow();
    issue.send(
        actor,
        collectionBacklog.waiting().stream().map(Filing::number).toList(),
        collectionBacklog.waiting().stream().mapToInt(filing -> filing.inForce().headcount()).sum(),
        now);
    // From here on a school can only ask for its filing back.
    collectionBacklog.waiting().forEach(filing -> filing.actedOn(now));
    summaries.saveAndFlush(issue);
    mails.sent(actor, season, table, issue);
    workflow.pass(issue.id());
    return issue;
  }

  private List<String> problems(
      Actor actor,
      Season season,
      CollectionBacklog collectionBacklog,
      PilotTable table,
      @Nullable CollectedSummary prepared,
      Instant now) {
    List<String> problems = new ArrayList<>();
    EffectiveWindows effectiveWindows = seasons.openings(season.id());
    if (!effectiveWindows.isOpen(collectionBacklog.level(), actor.institutionId(), null, now)) {
      problems.add(
          effectiveWindows.closedSentence(
              collectionBacklog.level(), "统一报送", actor.institutionId(), null, now));
    }
    if (collectionBacklog.waiting().isEmpty()) {
      problems.add("没有待报送的申报项目：本区域学校提交后会出现在本页。");
    }
    collectionBacklog.waiting().forEach(filing -> problems.addAll(broken(filing)));
    if (prepared == null) {
      problems.add("请下载第%d号汇总表，盖章后上传扫描件，再报送。".formatted(table.number()));
    } else if (!prepared.says(table.code())) {
      problems.add("汇总表内容在上传扫描件后有变化，扫描件已过期，请重新下载、盖章、上传后报送。");
    }
    return problems;
  }

  private static List<String> broken(Filing filing) {
    return filing.inForce().findingsNow().stream()
        .filter(Finding::blocksSubmission)
        .map(finding -> "申报项目 %s 不能报送：%s请退回学校。".formatted(filing.number(), finding.message()))
        .toList();
  }
}
