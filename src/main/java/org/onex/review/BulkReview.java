package org.onex.review;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Many filings decided in one act: each in a transaction of its own, each with its own answer. */
@Service
public class BulkReview {

  private final ReviewTasks tasks;
  private final TransactionTemplate eachOnItsOwn;

  BulkReview(ReviewTasks tasks, TransactionTemplate eachOnItsOwn) {
    this.tasks = tasks;
    this.eachOnItsOwn = eachOnItsOwn;
  }

  /** The answer for one filing; problem is null when it was recorded. */
  public record Answer(String number, @Nullable String problem) {}

  public List<Answer> decide(Actor actor, Collection<ReviewAct> acts) {
    return acts.stream().map(act -> decide(actor, act)).toList();
  }

  private Answer decide(Actor actor, ReviewAct act) {
    try {
      eachOnItsOwn.executeWithoutResult(status -> tasks.complete(actor, act));
      return new Answer(act.number(), null);
    } catch (Refusal refusal) {
      return new Answer(act.number(), refusal.getMessage());
    } catch (OptimisticLockingFailureException conflict) {
      return new Answer(act.number(), "申报项目 %s 正在被其他人员办理，请刷新后再试。".formatted(act.number()));
    }
  }
}
