package org.onex.notice.rules;

/** A value that no notice needs to be asked about: it is no number, no date, or not there. */
final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  InvalidInput(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
