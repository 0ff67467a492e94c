package org.onex.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.casework.FailureSentence;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many filings decided in one act, each with its own answer. A chunk is decided together, because
 * that reads and writes in sets; where one of it is refused, nothing of the chunk has happened and
 * each is decided on its own.
 */
@Service
public class BulkReview {

  private static final Logger LOG = LoggerFactory.getLogger(BulkReview.class);
  private static final int CHUNK = 25;

  private final ReviewTasks tasks;
  private final EntityManager entityManager;
  private final TransactionTemplate transactions;

  BulkReview(ReviewTasks tasks, EntityManager entityManager, TransactionTemplate transactions) {
    this.tasks = tasks;
    this.entityManager = entityManager;
    this.transactions = transactions;
  }

  /** The answer for one filing; problem is null when it was recorded. */
  public record Answer(String number, @Nullable String problem) {}

  public List<Answer> decide(Actor actor, Collection<ReviewAct> acts) {
    List<ReviewAct> all = List.copyOf(acts);
    List<Answer> answers = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<ReviewAct> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
      Map<String, String> outdated = new HashMap<>();
      if (together(actor, chunk, outdated)) {
        chunk.forEach(act -> answers.add(new Answer(act.number(), null)));
      } else {
        chunk.forEach(act -> answers.add(alone(actor, act, outdated)));
      }
    }
    return answers;
  }

  /**
   * @param outdated takes in who was refused since the findings have changed: that must be read,
   *     and is not overcome by asking again
   */
  private boolean together(Actor actor, List<ReviewAct> chunk, Map<String, String> outdated) {
    if (chunk.size() == 1 || namesOneTwice(chunk)) {
      return false;
    }
    try {
      transactions.executeWithoutResult(
          status -> {
            // Else each query of each filing compares all the others with the database first; the
            // review itself writes down what the rest of its transaction asks for.
            entityManager.setFlushMode(FlushModeType.COMMIT);
            tasks.complete(actor, chunk);
          });
      return true;
    } catch (OutdatedFindings changed) {
      outdated.put(changed.number(), String.valueOf(changed.getMessage()));
      return false;
    } catch (RuntimeException one) {
      FailureSentence.requireNoOutage(one);
      return false;
    }
  }

  private Answer alone(Actor actor, ReviewAct act, Map<String, String> outdated) {
    String changed = outdated.get(act.number());
    if (changed != null) {
      return new Answer(act.number(), changed);
    }
    try {
      transactions.executeWithoutResult(status -> tasks.complete(actor, List.of(act)));
      return new Answer(act.number(), null);
    } catch (Refusal refusal) {
      return new Answer(act.number(), refusal.getMessage());
    } catch (RuntimeException failure) {
      FailureSentence.requireNoOutage(failure);
      LOG.error("{} could not be decided", act.number(), failure);
      return new Answer(act.number(), FailureSentence.of(act.number(), failure));
    }
  }

  private static boolean namesOneTwice(List<ReviewAct> chunk) {
    return chunk.stream().map(ReviewAct::number).distinct().count() < chunk.size();
  }
}
