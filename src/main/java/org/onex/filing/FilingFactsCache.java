package org.onex.filing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onex.notice.Check;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Facts gathered in this transaction and what the checks have found on them, so that the checks of
 * one submission, or of nine hundred in one upload, do not ask the database again for what was just
 * read. The key of both is a text: the filing's number and that of the revision.
 */
@Component
class FilingFactsCache {

  private record Held(
      Map<String, FilingFacts> facts, Map<String, Map<Check, List<Finding>>> found) {}

  FilingFacts of(String text, Supplier<FilingFacts> otherwise) {
    return held().facts().computeIfAbsent(text, key -> otherwise.get());
  }

  void hold(String text, FilingFacts facts) {
    held().facts().put(text, facts);
  }

  void found(String text, Check check, List<Finding> findings) {
    held().found().computeIfAbsent(text, key -> new EnumMap<>(Check.class)).put(check, findings);
  }

  /** By the check that found them; empty where none has run in this transaction. */
  Map<Check, List<Finding>> found(String text) {
    return held().found().getOrDefault(text, Map.of());
  }

  private Held held() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return (Held) bound;
    }
    Held fresh = new Held(new HashMap<>(), new HashMap<>());
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
