package org.onex.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingRows;
import org.onex.filing.Filings;
import org.onex.filing.Receipt;
import org.onex.filing.SubmissionOfMany;
import org.onex.review.BulkReview;
import org.onex.review.ReviewAct;
import org.onex.season.ArrivalClock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Submits or decides many filings, a portion at each call, and keeps every answer: however often
 * somebody asks again, each filing is acted on once.
 */
@Service
public class BatchRuns {

  private static final int PORTION = 20;
  private static final int LONGEST = 4000;
  private static final int SHOWN = 10;
  private static final Duration IN_TIME = Duration.ofMinutes(30);

  private final BatchRunRepository runs;
  private final Filings filings;
  private final FilingAccess access;
  private final FilingRows rows;
  private final SubmissionOfMany submissions;
  private final BulkReview review;
  private final TransactionTemplate transactions;
  private final ArrivalClock clock;

  BatchRuns(
      BatchRunRepository runs,
      Filings filings,
      FilingAccess access,
      FilingRows rows,
      SubmissionOfMany submissions,
      BulkReview review,
      TransactionTemplate transactions,
      ArrivalClock clock) {
    this.runs = runs;
    this.filings = filings;
    this.access = access;
    this.rows = rows;
    this.submissions = submissions;
    this.review = review;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a reviewer wants done with all of them. */
  public record Choice(
      Decision decision, @Nullable String opinion, @Nullable String exceptionReason) {}

  /** Submits at once as much as one call does. */
  public String submit(Actor actor, String season, List<String> numbers) {
    String id =
        in(
            () -> {
              BatchRun run = begun(actor, season, numbers);
              run.confirm(clock.instant());
              return runs.save(run).id();
            });
    step(actor, id);
    return id;
  }

  /** Writes down what would be decided; nothing is, until it is confirmed. */
  public String propose(Actor actor, String season, List<String> numbers, Choice choice) {
    return in(
        () ->
            runs.save(
                    begun(actor, season, numbers)
                        .deciding(choice.decision(), choice.opinion(), choice.exceptionReason()))
                .id());
  }

  public void confirm(Actor actor, String id) {
    transactions.executeWithoutResult(
        status -> {
          BatchRun run = seen(actor, id);
          if (!run.isBy(actor)) {
            throw new Refusal("BATCH_NOT_ALLOWED", "这次办理由%s提出，请由本人确认。".formatted(run.personName()));
          }
          run.confirm(clock.instant());
        });
  }

  /** For everybody of the unit that acted. */
  public BatchRun one(Actor actor, String id) {
    return in(() -> loaded(seen(actor, id)));
  }

  /** The unit's latest, counted. */
  public List<BatchSummary> latest(Actor actor) {
    return in(
        () -> {
          Page<BatchRun> found =
              runs.findByInstitutionIdAndConfirmedAtNotNullOrderByStartedAtDesc(
                  actor.institutionId(), PageRequest.of(0, SHOWN));
          Map<String, BatchRunRepository.Items> counts =
              runs.items(found.map(BatchRun::id).toList()).stream()
                  .collect(Collectors.toMap(BatchRunRepository.Items::runId, items -> items));
          return found
              .map(run -> summary(run, Objects.requireNonNull(counts.get(run.id()))))
              .toList();
        });
  }

  private static BatchSummary summary(BatchRun run, BatchRunRepository.Items items) {
    return new BatchSummary(
        run.id(), run.startedAt(), run.personName(), run.decision(), items.total(), items.done());
  }

  /** Does the next portion; whoever else asks meanwhile gets the portion after it. */
  public BatchRun step(Actor actor, String id) {
    BatchRun run = one(actor, id);
    if (run.isBy(actor)) {
      List<String> next = in(() -> runs.findLockedById(id).orElseThrow().take(PORTION));
      if (!next.isEmpty()) {
        record(id, clock.asAt(arrived(run), () -> act(actor, run, next)));
      }
    }
    return one(actor, id);
  }

  /** The last portion counts as having arrived when the act did, unless it was left lying. */
  private Instant arrived(BatchRun run) {
    Instant confirmed = run.confirmedAt();
    return confirmed != null && clock.instant().isBefore(confirmed.plus(IN_TIME))
        ? confirmed
        : clock.instant();
  }

  private Consumer<BatchRun> act(Actor actor, BatchRun run, List<String> numbers) {
    Decision decision = run.decision();
    if (decision == null) {
      List<Receipt> receipts = submissions.submit(actor, numbers);
      return kept -> receipts.forEach(receipt -> answer(kept, receipt));
    }
    List<BulkReview.Answer> answers =
        review.decide(
            actor,
            numbers.stream()
                .map(n -> new ReviewAct(n, decision, run.opinion(), run.exceptionReason()))
                .toList());
    return kept -> answers.forEach(answer -> answer(kept, answer));
  }

  private void answer(BatchRun kept, Receipt receipt) {
    String approval = receipt.approval();
    Instant submitted = receipt.submittedAt();
    kept.item(receipt.number())
        .answer(
            receipt.accepted()
                ? BatchItem.State.DONE
                : approval != null ? BatchItem.State.IN_HOUSE : BatchItem.State.REFUSED,
            approval != null ? "审批编号 " + approval : cut(receipt.problem()),
            receipt.hash(),
            submitted == null ? clock.instant() : submitted);
  }

  private void answer(BatchRun kept, BulkReview.Answer answer) {
    kept.item(answer.number())
        .answer(
            answer.problem() == null ? BatchItem.State.DONE : BatchItem.State.REFUSED,
            cut(answer.problem()),
            null,
            clock.instant());
  }

  private void record(String id, Consumer<BatchRun> answers) {
    transactions.executeWithoutResult(
        status -> answers.accept(runs.findLockedById(id).orElseThrow()));
  }

  private BatchRun begun(Actor actor, String season, List<String> numbers) {
    List<Filing> found =
        filings.findByNumberIn(numbers).stream().filter(f -> access.maySee(actor, f)).toList();
    return new BatchRun(
        actor, season, rows.of(found).stream().map(BatchItem::new).toList(), clock.instant());
  }

  private BatchRun seen(Actor actor, String id) {
    return runs.findById(id)
        .filter(run -> run.institutionId().equals(actor.institutionId()))
        .orElseThrow(() -> new Refusal("BATCH_NOT_FOUND", "没有找到这次办理的结果，请核对地址。"));
  }

  private static BatchRun loaded(BatchRun run) {
    run.waiting();
    return run;
  }

  private static @Nullable String cut(@Nullable String sentence) {
    return sentence == null || sentence.length() <= LONGEST
        ? sentence
        : sentence.substring(0, LONGEST - 1) + "…";
  }

  private <T> T in(java.util.function.Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
