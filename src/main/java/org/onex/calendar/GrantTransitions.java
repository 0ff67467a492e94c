package org.onex.calendar;

import org.onex.casework.Transitions;

/** Every verb of a grant, and of a supplementary notice, in every state. */
final class GrantTransitions {

  static final Transitions<GrantState, GrantVerb> TABLE =
      Transitions.of("延长时间、补充通知", GrantState.class, GrantVerb.class)
          .leads(GrantVerb.CONFIRM, GrantState.PROPOSED, GrantState.CONFIRMED)
          .refuses(GrantVerb.CONFIRM, "ALREADY_CONFIRMED", "%s%s，无需重复确认。")
          .build();

  private GrantTransitions() {}
}
