package org.onex.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Turns a mail into MIME: the text, the same as HTML, and the files if there are any. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class OutgoingMessages {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailSettings settings;
  private final ObjectProvider<EnclosureSource> files;
  private final Clock clock;

  OutgoingMessages(MailSettings settings, ObjectProvider<EnclosureSource> files, Clock clock) {
    this.settings = settings;
    this.files = files;
    this.clock = clock;
  }

  OutgoingMessage write(OutboundMail outboundMail, Session session)
      throws MessagingException, IOException {
    InternetAddress to = new InternetAddress(outboundMail.address(), true);
    OutgoingMessage message = new OutgoingMessage(session, messageId(outboundMail));
    message.setFrom(new InternetAddress(settings.from(), settings.senderName(), UTF_8));
    message.setRecipient(RecipientType.TO, to);
    message.setSubject(outboundMail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(content(outboundMail));
    return message;
  }

  private MimeMultipart content(OutboundMail outboundMail) throws MessagingException, IOException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(outboundMail.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(outboundMail.html(), UTF_8, "html");
    MimeMultipart alternative = new MimeMultipart("alternative", text, html);
    if (outboundMail.enclosures().isEmpty()) {
      return alternative;
    }
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(alternative);
    MimeMultipart mixed = new MimeMultipart("mixed", body);
    for (Enclosure enclosure : outboundMail.enclosures()) {
      mixed.addBodyPart(part(enclosure));
    }
    return mixed;
  }

  private MimeBodyPart part(Enclosure enclosure) throws MessagingException, IOException {
    EnclosureSource source = files.getIfAvailable();
    if (source == null) {
      throw new IOException("附件存储不可用，无法取得" + enclosure.fileName());
    }
    try (InputStream bytes = source.open(enclosure.sha256()).getInputStream()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, enclosure.mediaType())));
      part.setFileName(enclosure.fileName());
      part.setHeader("Content-Transfer-Encoding", "base64"); // or line ends of a file would change
      return part;
    }
  }

  private String messageId(OutboundMail outboundMail) {
    String from = settings.from();
    return "<" + outboundMail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
  }
}
