package org.onex.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from sender's address
 * @param senderName sender's name
 * @param perMinute most mails that this node hands over in a minute
 */
@ConfigurationProperties("onex.mail")
record MailSettings(
    @DefaultValue("onex@localhost") String from,
    @DefaultValue("1+X证书申报审批系统") String senderName,
    @DefaultValue("120") int perMinute) {

  MailSettings {
    if (perMinute < 1) {
      throw new IllegalArgumentException("onex.mail.per-minute must be at least 1");
    }
  }
}
