package org.onex.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Talks to the mail server and reads from its answers what became of a mail. */
@Component
class SmtpClient {

  /** Refusals of a recipient that speak of the server or a full box, not of a wrong address. */
  private static final Set<Integer> NOT_THE_ADDRESS = Set.of(503, 530, 535, 552);

  /** What the mail library gives as the answer of a server that hung up. */
  private static final String HUNG_UP = "[EOF]";

  /** Infinite by default. A server may take minutes to answer a text; only mail waits for it. */
  private static final Map<String, String> TIMEOUTS =
      Map.of("connectiontimeout", "10000", "timeout", "120000", "writetimeout", "60000");

  private final @Nullable JavaMailSenderImpl sender;
  private final OutgoingMessages messages;

  SmtpClient(ObjectProvider<JavaMailSenderImpl> senders, OutgoingMessages messages) {
    this.sender = senders.getIfAvailable();
    this.messages = messages;
    if (sender != null) {
      Properties properties = sender.getJavaMailProperties();
      for (String protocol : Set.of("mail.smtp.", "mail.smtps.")) {
        TIMEOUTS.forEach((name, millis) -> properties.putIfAbsent(protocol + name, millis));
        properties.putIfAbsent(protocol + "quitwait", "false");
      }
    }
  }

  boolean isConfigured() {
    return sender != null && StringUtils.hasText(sender.getHost());
  }

  Answer handOver(OutboundMail outboundMail) {
    JavaMailSenderImpl server = sender;
    if (server == null) {
      throw new IllegalStateException("no mail server");
    }
    OutgoingMessage message;
    try {
      message = messages.write(outboundMail, server.getSession());
    } catch (AddressException e) {
      return new Answer(DeliveryState.ADDRESS_BAD, "邮箱地址格式不正确：" + outboundMail.address());
    } catch (MessagingException | IOException e) {
      throw new MailServerTrouble("无法生成邮件：" + e.getMessage(), e);
    }
    try {
      server.send(message);
      return new Answer(DeliveryState.SENT, null);
    } catch (MailException e) {
      return judge(e, message);
    }
  }

  private static Answer judge(MailException failure, OutgoingMessage message) {
    Throwable cause = failure;
    if (failure instanceof MailSendException sending) {
      if (sending.getFailedMessages().isEmpty()) {
        return new Answer(DeliveryState.SENT, null); // only saying good-bye failed
      }
      cause = sending.getFailedMessages().values().iterator().next();
    }
    Optional<SMTPAddressFailedException> recipient =
        find(cause, SMTPAddressFailedException.class)
            .filter(refusal -> isPermanent(refusal.getReturnCode()));
    if (recipient.isPresent()) {
      return new Answer(DeliveryState.ADDRESS_BAD, "邮件服务器拒收该地址：" + oneLine(recipient.get()));
    }
    boolean refused =
        find(cause, SMTPSendFailedException.class)
            .filter(refusal -> refusal.getReturnCode() >= 400)
            .isPresent();
    if (message.isHandedOver() && !refused) {
      return new Answer(DeliveryState.UNCONFIRMED, "邮件已交出但未收到服务器确认，无法确认是否已送达：" + oneLine(cause));
    }
    throw new MailServerTrouble(trouble(cause), failure);
  }

  /** The server's own answer is kept as it was given; what the mail library says is not shown. */
  private static String trouble(Throwable cause) {
    Optional<String> answer =
        Stream.of(
                SMTPAddressFailedException.class,
                SMTPSenderFailedException.class,
                SMTPSendFailedException.class)
            .flatMap(type -> find(cause, type).map(SmtpClient::oneLine).stream())
            .filter(text -> !text.equals(HUNG_UP))
            .findFirst();
    if (answer.isPresent()) {
      return "邮件服务器暂不接收：" + answer.get();
    }
    if (find(cause, AuthenticationFailedException.class).isPresent()) {
      return "邮件服务器不接受发信账号或密码，请核对邮件设置。";
    }
    return find(cause, MailConnectException.class)
        .map(e -> "无法连接邮件服务器 %s:%d，请检查邮件设置和网络。".formatted(e.getHost(), e.getPort()))
        .orElse("与邮件服务器的连接中断，请检查邮件服务器。");
  }

  private static boolean isPermanent(int code) {
    return code >= 500 && !NOT_THE_ADDRESS.contains(code);
  }

  private static <T extends Throwable> Optional<T> find(Throwable start, Class<T> type) {
    for (Throwable each = start; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(type.cast(each));
      }
    }
    return Optional.empty();
  }

  private static String oneLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().map(String::strip).reduce("", String::concat);
  }

  /** How it ended, where it did end. */
  record Answer(DeliveryState state, @Nullable String reason) {}
}
