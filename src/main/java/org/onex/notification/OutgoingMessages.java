package org.onex.notification;

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

/** Turns a parcel into MIME: the text, the same as HTML, and the files if there are any. */
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

  OutgoingMessage write(Parcel parcel, Session session) throws MessagingException, IOException {
    InternetAddress to = new InternetAddress(parcel.address(), true);
    OutgoingMessage message = new OutgoingMessage(session, messageId(parcel));
    message.setFrom(new InternetAddress(settings.from(), settings.senderName(), UTF_8));
    message.setRecipient(RecipientType.TO, to);
    message.setSubject(parcel.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(content(parcel));
    return message;
  }

  private MimeMultipart content(Parcel parcel) throws MessagingException, IOException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(parcel.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(parcel.html(), UTF_8, "html");
    MimeMultipart alternative = new MimeMultipart("alternative", text, html);
    if (parcel.enclosures().isEmpty()) {
      return alternative;
    }
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(alternative);
    MimeMultipart mixed = new MimeMultipart("mixed", body);
    for (Enclosure enclosure : parcel.enclosures()) {
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

  private String messageId(Parcel parcel) {
    String from = settings.from();
    return "<" + parcel.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
  }
}
