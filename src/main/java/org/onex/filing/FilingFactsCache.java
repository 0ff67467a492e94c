package org.onex.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.onex.notice.FilingFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Facts gathered in this transaction, so that the four checks of one submission, or of nine hundred
 * in one upload, do not ask the database again for what was just read.
 */
@Component
class FilingFactsCache {

  FilingFacts of(String number, Supplier<FilingFacts> otherwise) {
    return held().computeIfAbsent(number, key -> otherwise.get());
  }

  void hold(String number, FilingFacts facts) {
    held().put(number, facts);
  }

  @SuppressWarnings("unchecked")
  private Map<String, FilingFacts> held() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return (Map<String, FilingFacts>) bound;
    }
    Map<String, FilingFacts> fresh = new HashMap<>();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.bindResource(this, fresh);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResourceIfPossible(FilingFactsCache.this);
            }
          });
    }
    return fresh;
  }
}
