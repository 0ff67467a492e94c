package org.onex.collection;

import java.time.Clock;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewService;
import org.onex.season.Season;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 统一报送: a unit looks through what its schools filed, leaves out for now what is not ready, and
 * gives back what is wrong; the rest goes up with the next summary.
 */
@Service
@Transactional
public class CollectionService {

  private final CollectionReport collectionReport;
  private final DeferredFilings held;
  private final ReviewService reviews;
  private final CollectionWorkflow workflow;
  private final Clock clock;

  CollectionService(
      CollectionReport collectionReport,
      DeferredFilings held,
      ReviewService reviews,
      CollectionWorkflow workflow,
      Clock clock) {
    this.collectionReport = collectionReport;
    this.held = held;
    this.reviews = reviews;
    this.workflow = workflow;
    this.clock = clock;
  }

  public void holdBack(Actor actor, Season season, String number, String reason) {
    if (!collectionReport.stock(actor, season).isWaiting(number)) {
      throw notWaiting(number);
    }
    if (reason.isBlank()) {
      throw new Refusal("REASON_MISSING", "请填写申报项目 %s 暂不报送的原因。".formatted(number));
    }
    held.save(new DeferredFiling(number, reason.strip(), actor.personId(), clock.instant()));
  }

  public void putBack(Actor actor, Season season, String number) {
    if (!collectionReport.stock(actor, season).isHeld(number)) {
      throw new Refusal("NOT_HELD_BACK", "申报项目 %s 不在暂不报送之列，请刷新页面。".formatted(number));
    }
    held.deleteById(number);
  }

  /** Gives one filing back to its school; the review says whether that may be done now. */
  public void handBack(Actor actor, Season season, String number, String opinion) {
    CollectionBacklog collectionBacklog = collectionReport.stock(actor, season);
    if (!collectionBacklog.isWaiting(number) && !collectionBacklog.isHeld(number)) {
      throw notWaiting(number);
    }
    reviews.record(actor, new ReviewAct(number, Decision.RETURN, opinion, null));
    held.findById(number).ifPresent(held::delete);
    workflow.settled(number, Decision.RETURN);
  }

  private static Refusal notWaiting(String number) {
    return new Refusal("NOT_WAITING", "申报项目 %s 不在本单位待报送之列，可能已报送或已由学校撤回，请刷新页面。".formatted(number));
  }
}
