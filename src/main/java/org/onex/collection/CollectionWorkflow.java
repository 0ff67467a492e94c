package org.onex.collection;

import org.onex.filing.Decision;

/** The processes that wait for a collection, and the one that moves it. */
public interface CollectionWorkflow {

  /** Starts moving what a sent summary names, chunk by chunk. */
  void pass(String summaryId);

  /** Tells the process of one filing that its unit has sent it up, or has given it back. */
  void settled(String filingNumber, Decision decision);
}
