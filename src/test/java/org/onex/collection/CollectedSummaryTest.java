package org.onex.collection;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onex.casework.EveryCell;
import org.onex.collection.CollectedSummary.State;
import org.onex.directory.Actor;
import org.onex.directory.Role;

/** An issue of a summary is stamped until it is sent, and sent once. */
class CollectedSummaryTest {

  private static final Instant AT = Instant.parse("2027-03-26T01:00:00Z");
  private static final Actor CITY = new Actor("hncity", "示例市教育局", "bjcity", Role.BUREAU);

  @Test
  void every_verb_in_every_state() {
    EveryCell.of(
        SummaryTransitions.TABLE,
        """
        STAMP PREPARED -
        SEND  SENT     -
        """,
        (state, verb) -> standing(state),
        CollectedSummaryTest::act,
        CollectedSummary::state);
  }

  private static CollectedSummary standing(State state) {
    var summary = new CollectedSummary("henan-2027-spring", "bjcity", 1);
    summary.stamped("scan", "hash");
    if (state == State.SENT) {
      summary.send(CITY, List.of("HN1"), 60, AT);
    }
    return summary;
  }

  private static void act(CollectedSummary summary, SummaryVerb verb) {
    switch (verb) {
      case STAMP -> summary.stamped("scan", "hash");
      case SEND -> summary.send(CITY, List.of("HN1"), 60, AT);
    }
  }
}
