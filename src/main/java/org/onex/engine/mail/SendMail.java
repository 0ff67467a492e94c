package org.onex.engine.mail;

/** Names in {@code send-mail.bpmn}; its business key is the delivery's id. */
final class SendMail {

  static final String KEY = "send-mail";
  static final String TOPIC = "send-mail";
  static final String VARIABLE_OUTCOME = "outcome";

  private SendMail() {}
}
