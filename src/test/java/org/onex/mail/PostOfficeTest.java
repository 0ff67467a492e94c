package org.onex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostOfficeTest {

  @RegisterExtension
  static final GreenMailExtension GREEN_MAIL =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-22T01:15:24Z"), ZoneOffset.UTC);

  private static final OutboundMail PARCEL = parcel("teacher@example.edu.cn", List.of());

  @Test
  void aMailArrivesInBothFormsUnderItsStableId() throws Exception {
    assertThat(postOffice(GREEN_MAIL.getSmtp().getPort()).handOver(PARCEL).state())
        .isEqualTo(DeliveryState.SENT);

    MimeMessage received = GREEN_MAIL.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("受理回执：Web前端开发");
    assertThat(received.getMessageID()).isEqualTo("<d-1@example.edu.cn>");
    assertThat(received.getFrom()[0].toString()).contains("onex@example.edu.cn");
    assertThat(received.getSentDate()).isEqualTo(CLOCK.instant());
    assertThat(received.getContentType()).startsWith("multipart/alternative");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("贵校申报已受理。");
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>贵校申报已受理。</p>");
  }

  @Test
  void filesGoAlongUnderTheirChineseNames() throws Exception {
    OutboundMail outboundMail =
        parcel(
            "office@example.edu.cn",
            List.of(new Enclosure("申报院校汇总表.pdf", "application/pdf", "ab12")));

    postOffice(GREEN_MAIL.getSmtp().getPort()).handOver(outboundMail);

    MimeMultipart mixed = (MimeMultipart) GREEN_MAIL.getReceivedMessages()[0].getContent();
    BodyPart file = mixed.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("申报院校汇总表.pdf");
    assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("bytes of ab12");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such user, 邮件服务器拒收该地址：550 no such user",
    "RCPT, 553 no such mailbox, 邮件服务器拒收该地址：553 no such mailbox"
  })
  void aRefusedRecipientIsABadAddress(String command, String answer, String reason)
      throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer().on(command, answer)) {
      assertThat(postOffice(server.port()).handOver(PARCEL))
          .isEqualTo(new SmtpClient.Answer(DeliveryState.ADDRESS_BAD, reason));
      assertThat(server.texts()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EHLO, 421 too busy",
    "MAIL, 550 sender unknown",
    "MAIL, ''",
    "RCPT, 450 greylisted",
    "RCPT, 552 mailbox full",
    "RCPT, ''",
    "DATA, 451 try again",
    "DATA, ''",
    "., 451 try again",
    "., 554 looks like spam"
  })
  void whatTheServerCertainlyDidNotTakeIsTriedAgain(String command, String answer)
      throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer().on(command, answer)) {
      SmtpClient smtpClient = postOffice(server.port());

      assertThatThrownBy(() -> smtpClient.handOver(PARCEL))
          .isInstanceOf(MailServerTrouble.class)
          .hasMessageMatching("邮件服务器暂不接收：" + answer + "|与邮件服务器的连接中断，请检查邮件服务器。");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 451 try again, 邮件服务器暂不接收：451 try again",
    "MAIL, 451 try again, 邮件服务器暂不接收：451 try again"
  })
  void whoAnswersIsNotToldAsUnreachable(String command, String answer, String why)
      throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer().on(command, answer)) {
      SmtpClient smtpClient = postOffice(server.port());

      assertThatThrownBy(() -> smtpClient.handOver(PARCEL)).hasMessageContaining(why);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "…"})
  void noAnswerAfterTheTextIsUnconfirmed(String answer) throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer().on(".", answer)) {
      SmtpClient.Answer ended = postOffice(server.port()).handOver(PARCEL);

      assertThat(ended.state()).isEqualTo(DeliveryState.UNCONFIRMED);
      assertThat(ended.reason()).contains("无法确认是否已送达");
      assertThat(server.texts()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "…", "500 what"})
  void aBadGoodByeDoesNotUnsendAMail(String answer) throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer().on("QUIT", answer)) {
      assertThat(postOffice(server.port()).handOver(PARCEL).state()).isEqualTo(DeliveryState.SENT);
    }
  }

  @Test
  void nobodyListeningIsTriedAgain() throws IOException {
    int port;
    try (ScriptedMailServer server = new ScriptedMailServer()) {
      port = server.port();
    }
    SmtpClient smtpClient = postOffice(port);

    assertThatThrownBy(() -> smtpClient.handOver(PARCEL))
        .isInstanceOf(MailServerTrouble.class)
        .hasMessage("无法连接邮件服务器 127.0.0.1:%d，请检查邮件设置和网络。", port);
  }

  @Test
  void whatIsNoAddressIsNotTriedAtAll() {
    assertThat(postOffice(1).handOver(parcel("not an address", List.of())).state())
        .isEqualTo(DeliveryState.ADDRESS_BAD);
  }

  @Test
  void timeoutsAreSetUnlessTheInstallationSetsThem() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
    SmtpClient smtpClient = postOffice(sender);

    assertThat(smtpClient.isConfigured()).isFalse();
    assertThat(sender.getJavaMailProperties())
        .containsEntry("mail.smtp.timeout", "5000")
        .containsEntry("mail.smtp.connectiontimeout", "10000")
        .containsEntry("mail.smtps.writetimeout", "60000");
  }

  private static OutboundMail parcel(String address, List<Enclosure> enclosures) {
    return new OutboundMail(
        "d-1", address, "受理回执：Web前端开发", "贵校申报已受理。", "<p>贵校申报已受理。</p>", enclosures);
  }

  private static SmtpClient postOffice(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "400");
    return postOffice(sender);
  }

  private static SmtpClient postOffice(JavaMailSenderImpl sender) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    EnclosureSource files =
        sha256 -> new ByteArrayResource(("bytes of " + sha256).getBytes(StandardCharsets.UTF_8));
    beans.addBean("files", files);
    MailSettings settings = new MailSettings("onex@example.edu.cn", "1+X证书申报审批系统", 120, 4);
    return new SmtpClient(
        beans.getBeanProvider(JavaMailSenderImpl.class),
        new OutgoingMessages(settings, beans.getBeanProvider(EnclosureSource.class), CLOCK));
  }
}
