package org.onex.engine.filing;

/** What models and code agree on about {@code <pack>-certificate-filing} and its reviews. */
final class CertificateFiling {

  static final String RESUBMITTED = "filing.resubmitted";
  static final String WITHDRAWN = "filing.withdrawn";
  static final String REPLACED = "filing.replaced";
  static final String SENT_BACK = "filing.sentBack";
  static final String RELEASED = "filing.released";

  /** Level that the filing goes to first: city, province … */
  static final String LEVEL = "level";

  /** How results become known: name of the release mode. */
  static final String ROUTE = "route";

  private CertificateFiling() {}

  static String key(String pack) {
    return pack + "-certificate-filing";
  }
}
