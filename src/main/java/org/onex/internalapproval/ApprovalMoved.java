package org.onex.internalapproval;

/** A matter went on to another post, or back to its drafter; published in the same transaction. */
public record ApprovalMoved(InternalApproval approval) {}
