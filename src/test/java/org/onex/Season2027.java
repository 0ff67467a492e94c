package org.onex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.People;
import org.onex.filing.Decision;
import org.onex.filing.DraftContent;
import org.onex.filing.Drafting;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.Filings;
import org.onex.filing.PrincipalMeeting;
import org.onex.filing.PrincipalMeetings;
import org.onex.filing.Receipt;
import org.onex.filing.Submission;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.review.ReleaseRecord;
import org.onex.review.ReleaseService;
import org.onex.review.ReleaseWorkflow;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.onex.season.YearPlanning;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The fictional year that tests file into, and its people's acts by account name. Everything goes
 * through the use cases that pages and REST call.
 */
@Component
public class Season2027 {

  public static final String SPRING = "anhui-2027-spring";
  public static final String AUTUMN = "anhui-2027-autumn";

  private final MovableClock clock;
  private final YearPlanning years;
  private final PrincipalMeetings meetings;
  private final Attachments attachments;
  private final Drafting drafting;
  private final Submission submission;
  private final ReviewTasks tasks;
  private final ReleaseService releases;
  private final Filings filings;
  private final ReleaseWorkflow workflow;
  private final JdbcTemplate jdbc;
  private final People people;
  private final TransactionTemplate transactions;

  Season2027(
      MovableClock clock,
      YearPlanning years,
      PrincipalMeetings meetings,
      Attachments attachments,
      Drafting drafting,
      Submission submission,
      ReviewTasks tasks,
      ReleaseService releases,
      Filings filings,
      ReleaseWorkflow workflow,
      JdbcTemplate jdbc,
      People people,
      TransactionTemplate transactions) {
    this.clock = clock;
    this.years = years;
    this.meetings = meetings;
    this.attachments = attachments;
    this.drafting = drafting;
    this.submission = submission;
    this.tasks = tasks;
    this.releases = releases;
    this.filings = filings;
    this.workflow = workflow;
    this.jdbc = jdbc;
    this.people = people;
    this.transactions = transactions;
  }

  /** The year under its notice, with the dates of 2024 moved to 2027. */
  public void confirmed() {
    years.draft("anhui", 2027, "ahprov");
    years.confirm("anhui", 2027, "皖教示例〔2027〕1号", LocalDate.of(2027, 3, 1), Map.of());
  }

  public void at(String isoWithOffset) {
    clock.moveTo(isoWithOffset);
  }

  /** A draft with all its papers, complete enough to be submitted. */
  public String drafted(String person, String season, String certificate, FilingLine... lines) {
    Actor actor = actor(person);
    int year = Integer.parseInt(season.split("-", -1)[1]);
    meetings.save(
        new PrincipalMeeting(
            actor.institutionId(), year, LocalDate.of(year, 3, 10), "第3次校长办公会会议纪要"));
    String number =
        drafting
            .save(
                actor,
                season,
                new DraftContent(actor.institutionId(), certificate, List.of(lines), null))
            .filing()
            .number();
    attached(person, number, "application_form");
    return number;
  }

  /** A stamped scan of this kind beside the filing. */
  public void attached(String person, String number, String kind) {
    attachments.add(
        actor(person),
        new Attachment.Owner(Filing.DOCUMENT_OWNER, number),
        kind,
        "申报表（盖章）.pdf",
        scan());
  }

  /** A filing of 60 people, submitted and accepted. */
  public String submitted(String person, String certificate) {
    String number = drafted(person, SPRING, certificate, line(60));
    assertThat(submit(person, number).problem()).isNull();
    return number;
  }

  public Receipt submit(String person, String number) {
    return submission.submit(actor(person), number);
  }

  /** Writes new lines into the filing's working copy. */
  public void rewritten(String person, String number, FilingLine... lines) {
    Filing filing = filing(number);
    drafting.save(
        actor(person),
        filing.seasonId(),
        new DraftContent(filing.schoolId(), filing.certificateId(), List.of(lines), null));
  }

  public void approve(String person, String number) {
    decide(person, number, Decision.APPROVE, null);
  }

  public void decide(String person, String number, Decision decision, @Nullable String opinion) {
    tasks.complete(actor(person), List.of(new ReviewAct(number, decision, opinion, null)));
  }

  public Filing filing(String number) {
    return filings.findByNumber(number).orElseThrow();
  }

  /** Of the latest text, as its school sees it. */
  public int headcount(String number) {
    return Objects.requireNonNull(
        transactions.execute(status -> filing(number).latest().headcount()));
  }

  public Actor actor(String person) {
    return people.findById(person).orElseThrow().asActor();
  }

  /** Everything decided so far is proposed for release by one person and confirmed by another. */
  public ReleaseRecord released(String season) {
    Actor office = actor("ahprovince");
    String code = releases.list(office, season).code();
    var scan = new ReleaseService.Scan("拟通过名单（签批）.pdf", scan());
    return releases.confirm(
        actor("ahprovince2"), season, releases.propose(office, season, code, scan).id());
  }

  /** As after a round of release with this filing alone on its list, without waiting for jobs. */
  public void releasedAlone(String number) {
    Filing filing = filing(number);
    Decision decision = Objects.requireNonNull(filing.proposedDecision());
    transactions.executeWithoutResult(
        status -> {
          jdbc.update(
              """
              insert into release_record (season_id, filings, list_hash, released_by, released_at,
                confirmed_by, confirmed_at)
              values (?, 1, '', 'ahprovince', current_timestamp, 'ahprovince2', current_timestamp)
              """,
              filing.seasonId());
          jdbc.update(
              """
              insert into release_filing (release_id, filing_number, decision)
              values ((select max(id) from release_record), ?, ?)
              """,
              number,
              decision.name());
          workflow.release(number, decision);
        });
  }

  /** What a stamped scan begins with, and no more. */
  public static byte[] scan() {
    return "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  }

  public static FilingLine line(int headcount) {
    return line("中级", "710201", "计算机应用", headcount);
  }

  public static FilingLine line(String level, String majorCode, String majorName, int headcount) {
    return new FilingLine(level, majorCode, majorName, 200, 12, headcount, null, null, null);
  }
}
