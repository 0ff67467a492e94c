package org.onex.collection;

import java.util.List;
import java.util.Optional;

/** A unit's issues of one season: those sent, and the one that is being prepared. */
record SummaryVersions(List<CollectedSummary> all) {

  List<CollectedSummary> sent() {
    return all.stream().filter(CollectedSummary::isSent).toList();
  }

  /** Has its stamped copy, but has not been sent. */
  Optional<CollectedSummary> prepared() {
    return all.stream().filter(issue -> !issue.isSent()).findFirst();
  }

  /** Number of the issue that would be sent now. */
  int next() {
    return sent().size() + 1;
  }
}
