package org.onex.rehearsal;

/** Works a rehearsal off in the background, on whichever node has time. */
public interface RehearsalWorkflow {

  void start(String rehearsalId);
}
