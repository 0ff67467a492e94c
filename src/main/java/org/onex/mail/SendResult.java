package org.onex.mail;

import java.time.Duration;

/** What became of one attempt to send a delivery. */
public sealed interface SendResult {

  /** Nothing more happens by itself; the state names the route out of the task that sends. */
  record Ended(DeliveryState state) implements SendResult {}

  /** The same mail, under the same Message-ID, is to be tried again. */
  record Again(Duration after, String why) implements SendResult {}

  /** A day of attempts was in vain; a person has to send it again. */
  record Failed(String why) implements SendResult {}
}
