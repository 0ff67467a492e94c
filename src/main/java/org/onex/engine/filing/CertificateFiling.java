package org.onex.engine.filing;

/** What models and code agree on about {@code certificate-filing} and its reviews. */
final class CertificateFiling {

  static final String RESUBMITTED = "filing.resubmitted";
  static final String WITHDRAWN = "filing.withdrawn";
  static final String REPLACED = "filing.replaced";
  static final String SENT_BACK = "filing.sentBack";
  static final String RELEASED = "filing.released";

  /**
   * Level that the filing goes to first: city, province … Read by flows that packs draw themselves.
   */
  static final String LEVEL = "level";

  /** Process of the stage that the filing goes to, as the rows name it. */
  static final String STAGE = "stage";

  /** How results become known: name of the release mode; whether another stage follows. */
  static final String ROUTE = "route";

  private CertificateFiling() {}
}
