package org.onex.intake;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.DraftContent;
import org.onex.filing.DraftSaveResult;
import org.onex.filing.Drafting;
import org.onex.filing.FilingEvaluation;
import org.onex.filing.Filings;
import org.onex.filing.PrincipalMeetingService;
import org.onex.filing.Receipt;
import org.onex.filing.SubmissionOfMany;
import org.onex.notice.Finding;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A school's workbook from upload to receipts: drafts in one transaction, submissions in chunks, so
 * that a node that dies in between leaves whole filings and the same upload goes on from there.
 */
@Service
public class WorkbookFiling {

  private static final int CHUNK = 50;

  private final Intake intake;
  private final Institutions institutions;
  private final SeasonQueries seasons;
  private final Filings filings;
  private final Drafting drafting;
  private final PrincipalMeetingService meetings;
  private final FilingEvaluation filingEvaluation;
  private final SubmissionOfMany submissions;
  private final TransactionTemplate transactions;

  WorkbookFiling(
      Intake intake,
      Institutions institutions,
      SeasonQueries seasons,
      Filings filings,
      Drafting drafting,
      PrincipalMeetingService meetings,
      FilingEvaluation filingEvaluation,
      SubmissionOfMany submissions,
      TransactionTemplate transactions) {
    this.intake = intake;
    this.institutions = institutions;
    this.seasons = seasons;
    this.filings = filings;
    this.drafting = drafting;
    this.meetings = meetings;
    this.filingEvaluation = filingEvaluation;
    this.submissions = submissions;
    this.transactions = transactions;
  }

  public WorkbookOutcome file(Actor actor, String seasonId, byte[] content, ImportOptions options) {
    IntakeResult read = read(actor, content);
    WorkbookOutcome saved = save(actor, seasonId, read, options.dryRun());
    if (options.dryRun() || !options.submit()) {
      return saved;
    }
    List<String> numbers =
        saved.filings().stream()
            .filter(one -> one.submittable() || (options.replace() && one.replaces()))
            .map(WorkbookOutcome.One::number)
            .toList();
    return submitted(actor, read, saved, numbers);
  }

  /** The workbook as it was uploaded, with every problem where it stands. */
  public byte[] annotated(Actor actor, String seasonId, byte[] content) {
    IntakeResult read = read(actor, content);
    WorkbookOutcome outcome = save(actor, seasonId, read, true);
    IntakeResult marked =
        new IntakeResult(read.rows(), read.drafts(), outcome.problems(), read.headerRows());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    intake.annotate(content, marked, out);
    return out.toByteArray();
  }

  private IntakeResult read(Actor actor, byte[] content) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_ONLY", "申报工作簿由学校导入，请使用学校账号登录。");
    }
    return intake.readFilings(
        content, institutions.findById(actor.institutionId()).stream().toList());
  }

  /** A dry run does everything and takes it back, so that it cannot tell anything else. */
  private WorkbookOutcome save(Actor actor, String seasonId, IntakeResult read, boolean takeBack) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              WorkbookOutcome outcome = save(actor, seasons.season(seasonId), read);
              if (takeBack) {
                status.setRollbackOnly();
                return new WorkbookOutcome(
                    outcome.rows(),
                    outcome.ready(),
                    List.of(),
                    outcome.problems(),
                    outcome.filings());
              }
              return outcome;
            }));
  }

  private WorkbookOutcome save(Actor actor, Season season, IntakeResult read) {
    List<FilingDraft> drafts = read.readyDrafts();
    List<IntakeProblem> problems = new ArrayList<>(read.problems());
    if (drafts.isEmpty()) {
      return new WorkbookOutcome(read.rows(), 0, List.of(), problems, List.of());
    }
    drafts.stream()
        .map(FilingDraft::principalMeetingOn)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(day -> meetings.recordUnlessKnown(actor, season.year(), day));
    List<DraftSaveResult> saved = drafting.saveAll(actor, season.id(), contents(season, drafts));
    Map<String, List<Finding>> findings =
        filingEvaluation.judge(season, saved.stream().map(DraftSaveResult::filing).toList());
    List<WorkbookOutcome.One> ones = new ArrayList<>();
    List<String> accepted = new ArrayList<>();
    int ready = 0;
    for (int i = 0; i < drafts.size(); i++) {
      FilingDraft draft = drafts.get(i);
      DraftSaveResult one = saved.get(i);
      List<Finding> found = findings.getOrDefault(one.filing().number(), List.of());
      problems.addAll(problems(draft, one, found));
      WorkbookOutcome.One told = one(draft, one, found);
      ready += told.ready() ? draft.lines().size() : 0;
      ones.add(told);
      if (one.outcome() != DraftSaveResult.Outcome.REFUSED) {
        accepted.add(told.number());
      }
    }
    return new WorkbookOutcome(read.rows(), ready, accepted, problems, ones);
  }

  private WorkbookOutcome submitted(
      Actor actor, IntakeResult read, WorkbookOutcome saved, List<String> numbers) {
    Map<String, FilingDraft> drafts = new HashMap<>();
    List<FilingDraft> ready = read.readyDrafts();
    for (int i = 0; i < ready.size(); i++) {
      drafts.put(saved.filings().get(i).number(), ready.get(i));
    }
    List<String> accepted = new ArrayList<>();
    List<IntakeProblem> problems = new ArrayList<>(saved.problems());
    for (int from = 0; from < numbers.size(); from += CHUNK) {
      List<String> chunk = numbers.subList(from, Math.min(from + CHUNK, numbers.size()));
      for (Receipt receipt : submissions.submit(actor, chunk)) {
        String refused = receipt.problem();
        if (refused == null) {
          accepted.add(receipt.number());
        } else {
          problems.add(problem(Objects.requireNonNull(drafts.get(receipt.number())), refused));
        }
      }
    }
    return new WorkbookOutcome(saved.rows(), saved.ready(), accepted, problems, saved.filings());
  }

  private static Collection<IntakeProblem> problems(
      FilingDraft draft, DraftSaveResult saved, List<Finding> findings) {
    return saved
        .refusal()
        .<Collection<IntakeProblem>>map(
            refusal -> List.of(problem(draft, String.valueOf(refusal.getMessage()))))
        .orElseGet(() -> RuleProblems.of(draft, findings));
  }

  private static IntakeProblem problem(FilingDraft draft, String message) {
    FilingDraft.Line first = draft.lines().get(0);
    return new IntakeProblem(
        first.sheet(),
        first.row(),
        FilingColumns.CERTIFICATE.title(),
        "",
        draft.certificateName(),
        message,
        IntakeProblem.Severity.ERROR);
  }

  private static WorkbookOutcome.One one(
      FilingDraft draft, DraftSaveResult saved, List<Finding> findings) {
    return new WorkbookOutcome.One(
        saved.filing().number(),
        draft.certificateName(),
        draft.lines().size(),
        draft.headcount(),
        saved.outcome(),
        saved.filing().state(),
        findings);
  }

  /** A workbook has no 情况说明: what was written on the page stays. */
  private List<DraftContent> contents(Season season, List<FilingDraft> drafts) {
    Map<String, String> explanations = new HashMap<>();
    filings
        .findBySeasonIdAndSchoolIdOrderByNumber(season.id(), drafts.get(0).schoolId())
        .forEach(
            filing -> {
              String explanation = filing.latest().explanation();
              if (explanation != null) {
                explanations.put(filing.certificateId(), explanation);
              }
            });
    return drafts.stream()
        .map(draft -> draft.asContent(explanations.get(draft.certificateId())))
        .toList();
  }
}
