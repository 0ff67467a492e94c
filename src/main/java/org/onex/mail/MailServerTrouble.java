package org.onex.mail;

/** The mail server certainly did not take the mail, for a reason that may pass: try again later. */
class MailServerTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailServerTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
