package org.onex.collection;

import java.time.Clock;
import org.onex.calendar.Season;
import org.onex.filing.Decision;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 统一报送: a unit looks through what its schools filed, leaves out for now what is not ready, and
 * gives back what is wrong; the rest goes up with the next summary.
 */
@Service
@Transactional
public class CollectionDesk {

  private final Collected collected;
  private final HeldBackFilings held;
  private final ReviewDesk reviews;
  private final CollectionWorkflow workflow;
  private final Clock clock;

  CollectionDesk(
      Collected collected,
      HeldBackFilings held,
      ReviewDesk reviews,
      CollectionWorkflow workflow,
      Clock clock) {
    this.collected = collected;
    this.held = held;
    this.reviews = reviews;
    this.workflow = workflow;
    this.clock = clock;
  }

  public void holdBack(Actor actor, Season season, String number, String reason) {
    if (!collected.stock(actor, season).isWaiting(number)) {
      throw notWaiting(number);
    }
    if (reason.isBlank()) {
      throw new Refusal("REASON_MISSING", "请填写申报项目 %s 暂不报送的原因。".formatted(number));
    }
    held.save(new HeldBack(number, reason.strip(), actor.personId(), clock.instant()));
  }

  public void putBack(Actor actor, Season season, String number) {
    if (!collected.stock(actor, season).isHeld(number)) {
      throw new Refusal("NOT_HELD_BACK", "申报项目 %s 不在暂不报送之列，请刷新页面。".formatted(number));
    }
    held.deleteById(number);
  }

  /** Gives one filing back to its school; the review desk says whether that may be done now. */
  public void handBack(Actor actor, Season season, String number, String opinion) {
    Stock stock = collected.stock(actor, season);
    if (!stock.isWaiting(number) && !stock.isHeld(number)) {
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
