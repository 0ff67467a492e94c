package org.onex.internalapproval;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who knows a kind of matter; asked late, for they ask us, too. */
@Component
class ApprovalSubjectHandlers {

  private final ObjectProvider<ApprovalSubjectHandler> desks;

  ApprovalSubjectHandlers(ObjectProvider<ApprovalSubjectHandler> desks) {
    this.desks = desks;
  }

  ApprovalSubjectHandler of(InternalApproval approval) {
    return desks.stream()
        .filter(handler -> handler.kind().equals(approval.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody knows " + approval.kind()));
  }
}
