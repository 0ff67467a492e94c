package org.onex.duty;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onex.casework.EveryCell;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.duty.DutyReport.State;

/** What is handed in for a duty refuses by itself what its state is not for. */
class DutyReportTest {

  private static final Instant AT = Instant.parse("2027-03-26T01:00:00Z");
  private static final Actor SCHOOL =
      new Actor("hfcollege", "合肥示例职业技术学院", "schhfcollege", Role.SCHOOL);

  @Test
  void every_verb_in_every_state() {
    EveryCell.of(
        DutyTransitions.TABLE,
        """
        WRITE     DRAFT     -         RETURNED  -
        SUBMIT    SUBMITTED -         SUBMITTED -
        GIVE_BACK -         RETURNED  -         RETURNED
        RECEIVE   -         RECEIVED  -         -
        CHOOSE    -         SUBMITTED -         RECEIVED
        """,
        (state, verb) -> standing(state),
        DutyReportTest::act,
        DutyReport::state);
  }

  private static DutyReport standing(State state) {
    var report = new DutyReport("anhui-2027-spring.monthly", "schhfcollege");
    if (state != State.DRAFT) {
      report.submit(SCHOOL, false, AT);
    }
    switch (state) {
      case RETURNED -> report.giveBack("请补充");
      case RECEIVED -> report.receive(AT);
      default -> {}
    }
    return report;
  }

  private static void act(DutyReport report, DutyVerb verb) {
    switch (verb) {
      case WRITE -> report.write(Set.of());
      case SUBMIT -> report.submit(SCHOOL, false, AT);
      case GIVE_BACK -> report.giveBack("请补充");
      case RECEIVE -> report.receive(AT);
      case CHOOSE -> report.choose(1, "", SCHOOL, AT);
    }
  }
}
