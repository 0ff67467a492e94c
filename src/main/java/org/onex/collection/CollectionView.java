package org.onex.collection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.FilingRow;

/**
 * What a unit sees of its collection.
 *
 * @param number of the issue that would be sent now
 * @param waiting what is in this issue
 * @param held what the unit has taken out for now
 * @param sent filings that earlier issues moved up and that still stand in the summary
 * @param issues sent before
 * @param scan id of the stamped copy of this issue; null while there is none
 * @param stale whether the stamped copy says something else than the rows do now
 */
public record CollectionView(
    int number,
    String code,
    List<FilingRow> waiting,
    List<Held> held,
    List<FilingRow> sent,
    List<CollectedSummary> issues,
    @Nullable String scan,
    boolean stale,
    boolean open,
    @Nullable Instant closesAt) {

  public CollectionView {
    waiting = List.copyOf(waiting);
    held = List.copyOf(held);
    sent = List.copyOf(sent);
    issues = List.copyOf(issues);
  }

  public int headcount() {
    return waiting.stream().mapToInt(FilingRow::headcount).sum();
  }

  /** A filing that is left out for now, and why. */
  public record Held(FilingRow filing, String reason) {}
}
