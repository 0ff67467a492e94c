package org.onex.season;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Announces each season once before its transaction commits, however many of its filings got a new
 * end there: a bulk review must not wake the season for every one.
 */
@Component
class WindowChangePublisher {

  private final ApplicationEventPublisher events;

  WindowChangePublisher(ApplicationEventPublisher events) {
    this.events = events;
  }

  void announce(String seasonId) {
    seasons().add(seasonId);
  }

  @SuppressWarnings("unchecked")
  private Set<String> seasons() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return (Set<String>) bound;
    }
    Set<String> fresh = new LinkedHashSet<>();
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            fresh.forEach(season -> events.publishEvent(new SeasonRedated(season)));
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WindowChangePublisher.this);
          }
        });
    return fresh;
  }
}
