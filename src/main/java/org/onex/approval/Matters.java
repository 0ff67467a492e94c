package org.onex.approval;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who knows a kind of matter; asked late, for they ask us, too. */
@Component
class Matters {

  private final ObjectProvider<MatterDesk> desks;

  Matters(ObjectProvider<MatterDesk> desks) {
    this.desks = desks;
  }

  MatterDesk of(InternalApproval approval) {
    return desks.stream()
        .filter(desk -> desk.kind().equals(approval.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody knows " + approval.kind()));
  }
}
