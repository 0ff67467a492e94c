package org.onex.benchmarks;

/** The steps of a filing's life, whoever carries them out. */
interface Life extends AutoCloseable {

  /** A filing and the person of the school that files it. */
  record Filing(String number, String person) {}

  void submit(Filing filing) throws Exception;

  /** The reviewer finds the task, claims it and completes it with 通过. */
  void decide(String reviewer, Filing filing) throws Exception;

  /** How many have come to the end and wait for the release of the results. */
  long ended() throws Exception;

  @Override
  void close();
}
