package org.onex.casework;

/** Runs something so that what it writes stands or falls by itself, in the engine, too. */
public interface OwnTransaction {

  void run(Runnable work);
}
