package org.onex.collection;

import org.onex.casework.Transitions;
import org.onex.collection.CollectedSummary.State;

/** Every verb of an issue of a summary in every state. */
final class SummaryTransitions {

  private static final String SENT = "ALREADY_SENT";

  static final Transitions<State, SummaryVerb> TABLE =
      Transitions.of("统一报送汇总表", State.class, SummaryVerb.class)
          .keeps(SummaryVerb.STAMP, State.PREPARED)
          .refuses(SummaryVerb.STAMP, SENT, "%s%s，扫描件不能再更换；之后的申报项目请随下一号报送。")
          .leads(SummaryVerb.SEND, State.PREPARED, State.SENT)
          .refuses(SummaryVerb.SEND, SENT, "%s%s，无需重复报送；之后的申报项目请随下一号报送。")
          .build();

  private SummaryTransitions() {}
}
