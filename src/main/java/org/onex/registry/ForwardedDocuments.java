package org.onex.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onex.directory.Institution;
import org.onex.mail.MailMessage;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipients;
import org.onex.mail.TemplateVariable;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.StageTitles;
import org.springframework.stereotype.Component;

/** Tells the schools that a notice reached them, with the dates that concern them. */
@Component
class ForwardedDocuments {

  private static final String SCHOOL = "school";

  private final Packs packs;
  private final Recipients recipients;
  private final Notifications notifications;

  ForwardedDocuments(Packs packs, Recipients recipients, Notifications notifications) {
    this.packs = packs;
    this.recipients = recipients;
    this.notifications = notifications;
  }

  void send(YearNotice notice, Institution bureau, Forwarding act) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.NOTICE, notice.number());
    facts.put(TemplateVariable.UNIT, bureau.name());
    facts.put(
        TemplateVariable.WINDOWS,
        notice.seasons().stream().flatMap(s -> dates(s).stream()).toList());
    if (!act.note().isEmpty()) {
      facts.put(TemplateVariable.NOTE, act.note());
    }
    notifications.send(
        new MailMessage(
            MailTemplate.NOTICE_FORWARDED,
            notice.id(),
            "forwarding/" + act.id(),
            recipients.of(act.schoolIds()),
            bureau.name(),
            "/notices",
            facts));
  }

  private List<String> dates(Season season) {
    Policy policy = packs.policy(season.policyVersion());
    return season.window(SCHOOL).stream()
        .map(
            window ->
                "%s%s时间：%s"
                    .formatted(season.title(), StageTitles.title(policy, SCHOOL), window.text()))
        .toList();
  }
}
