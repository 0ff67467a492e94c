package org.onex.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onex.calendar.LevelTitles;
import org.onex.calendar.Season;
import org.onex.notification.Fact;
import org.onex.notification.Letter;
import org.onex.notification.MailTemplate;
import org.onex.notification.Notifications;
import org.onex.notification.Recipients;
import org.onex.organization.Institution;
import org.onex.pack.Packs;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/** Tells the schools that a notice reached them, with the dates that concern them. */
@Component
class ForwardedLetters {

  private static final String SCHOOL = "school";

  private final Packs packs;
  private final Recipients recipients;
  private final Notifications notifications;

  ForwardedLetters(Packs packs, Recipients recipients, Notifications notifications) {
    this.packs = packs;
    this.recipients = recipients;
    this.notifications = notifications;
  }

  void send(YearNotice notice, Institution bureau, Forwarding act) {
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.NOTICE, notice.number());
    facts.put(Fact.UNIT, bureau.name());
    facts.put(Fact.WINDOWS, notice.seasons().stream().flatMap(s -> dates(s).stream()).toList());
    if (!act.note().isEmpty()) {
      facts.put(Fact.NOTE, act.note());
    }
    notifications.send(
        new Letter(
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
                    .formatted(season.title(), LevelTitles.title(policy, SCHOOL), window.text()))
        .toList();
  }
}
