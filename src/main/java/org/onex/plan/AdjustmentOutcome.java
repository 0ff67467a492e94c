package org.onex.plan;

/** What follows from the findings on a requested change; the models route by these names. */
public enum AdjustmentOutcome {
  /** The notice does not accept it. */
  REFUSED,
  /** The notice lets the school do it by itself. */
  SELF,
  /** The school must agree and hand in its papers first. */
  CONSENTS,
  /** A person at the office decides. */
  OFFICE
}
