package org.onex.collection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onex.casework.PortionRunner;
import org.onex.directory.Actor;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves what a sent summary names to the next level, as of the instant at which it was sent. */
@Service
@Transactional
public class CollectionPassing {

  private static final int CHUNK = 25;

  private final CollectedSummaries summaries;
  private final Filings filings;
  private final ReviewService service;
  private final CollectionStage levels;
  private final CollectionWorkflow workflow;
  private final People people;
  private final PortionRunner portions;

  CollectionPassing(
      CollectedSummaries summaries,
      Filings filings,
      ReviewService service,
      CollectionStage levels,
      CollectionWorkflow workflow,
      People people,
      PortionRunner portions) {
    this.summaries = summaries;
    this.filings = filings;
    this.service = service;
    this.levels = levels;
    this.workflow = workflow;
    this.people = people;
    this.portions = portions;
  }

  /**
   * Moves the next chunk; false when nothing was left. What went elsewhere meanwhile is skipped.
   */
  public boolean passChunk(String summaryId) {
    CollectedSummary summary = summaries.findById(summaryId).orElseThrow();
    Instant sentAt = summary.sentAt();
    if (sentAt == null) {
      throw new IllegalStateException("Moved before it was sent: " + summaryId);
    }
    Actor sender =
        people.findById(String.valueOf(summary.sentBy())).map(Person::asActor).orElseThrow();
    String level = levels.of(summary.seasonId()).orElseThrow();
    String work = "pass-collection/" + summaryId;
    Set<String> failed = portions.failed(work);
    List<String> chunk =
        filings.findByNumberIn(summary.filings()).stream()
            .filter(filing -> filing.state() == FilingState.IN_REVIEW)
            .filter(filing -> level.equals(filing.level()))
            .map(Filing::number)
            .filter(number -> !failed.contains(number))
            .sorted()
            .limit(CHUNK)
            .toList();
    String opinion = "统一报送（第%d号汇总表）".formatted(summary.number());
    portions.run(
        work,
        chunk,
        number -> {
          service.record(sender, new ReviewAct(number, Decision.APPROVE, opinion, null), sentAt);
          workflow.settled(number, Decision.APPROVE);
        });
    return !chunk.isEmpty();
  }
}
