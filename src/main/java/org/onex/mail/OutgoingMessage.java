package org.onex.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Remembers whether the server was given the text: before that a broken connection means that
 * nothing was sent, after that it means that nobody knows. Its Message-ID is the delivery's, so
 * that a mail that does arrive twice is shown once by most readers.
 */
class OutgoingMessage extends MimeMessage {

  private final String messageId;
  private boolean handedOver;

  OutgoingMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  boolean isHandedOver() {
    return handedOver;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders)
      throws IOException, MessagingException {
    handedOver = true;
    super.writeTo(out, ignoredHeaders);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
