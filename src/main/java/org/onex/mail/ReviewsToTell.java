package org.onex.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.onex.review.FilingReviewed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was reviewed in this transaction, told together just before it commits: the letters stand or
 * fall with the decisions, and those of a bulk review are read and written in sets.
 */
@Component
class ReviewsToTell {

  /**
   * @param tell gets every review of the transaction, by the filing's number
   */
  void beforeCommit(FilingReviewed review, Consumer<Map<String, FilingReviewed>> tell) {
    reviews(tell).put(review.number(), review);
  }

  @SuppressWarnings("unchecked")
  private Map<String, FilingReviewed> reviews(Consumer<Map<String, FilingReviewed>> tell) {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return (Map<String, FilingReviewed>) bound;
    }
    Map<String, FilingReviewed> fresh = new LinkedHashMap<>();
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            tell.accept(fresh);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReviewsToTell.this);
          }
        });
    return fresh;
  }
}
