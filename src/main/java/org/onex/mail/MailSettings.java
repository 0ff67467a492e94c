package org.onex.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from sender's address
 * @param senderName sender's name
 * @param perMinute most mails that this node hands over in a minute
 * @param threads how many mails this node hands over at the same time
 */
@ConfigurationProperties("onex.mail")
public record MailSettings(
    @DefaultValue("onex@localhost") String from,
    @DefaultValue("1+X证书申报审批系统") String senderName,
    @DefaultValue("600") int perMinute,
    @DefaultValue("4") int threads) {

  public MailSettings {
    if (perMinute < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "onex.mail.per-minute and onex.mail.threads must be at least 1");
    }
  }
}
