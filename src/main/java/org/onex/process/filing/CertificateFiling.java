package org.onex.process.filing;

import java.util.List;

/** What models and code agree on about {@code <pack>-certificate-filing} and its reviews. */
final class CertificateFiling {

  static final String RESUBMITTED = "filing.resubmitted";
  static final String WITHDRAWN = "filing.withdrawn";
  static final String REPLACED = "filing.replaced";
  static final String SENT_BACK = "filing.sentBack";
  static final String RELEASED = "filing.released";

  /** Level that the filing goes to first: city, province … */
  static final String LEVEL = "level";

  /** Name of the level's decision. */
  static final String OUTCOME = "outcome";

  /** How results become known: name of the release mode. */
  static final String ROUTE = "route";

  /** What the reviewer sees; local to the task. */
  static final String VIEW = "view";

  static final String DECISION = "decision";
  static final String OPINION = "opinion";
  static final String EXCEPTION_REASON = "exceptionReason";

  /** What comes in with the completed form and must not stay: our tables keep it. */
  static final List<String> FORM_FIELDS = List.of(DECISION, OPINION, EXCEPTION_REASON, VIEW);

  private CertificateFiling() {}

  static String key(String pack) {
    return pack + "-certificate-filing";
  }
}
