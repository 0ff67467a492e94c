package org.onex.process.mail;

/** Names in {@code send-mail.bpmn}; its business key is the delivery's id. */
final class SendMail {

  static final String KEY = "send-mail";
  static final String TASK_SEND_MAIL = "Task_SendMail";
  static final String VARIABLE_OUTCOME = "outcome";
  static final String VARIABLE_RESUME_AT = "resumeAt";

  private SendMail() {}
}
