package org.onex.deadline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.calendar.Window;
import org.onex.deadline.Portions.Portion;
import org.onex.notification.Fact;
import org.onex.notification.MailTemplate;
import org.onex.notification.Notifications;
import org.onex.notification.Recipients;
import org.onex.organization.Institution;
import org.springframework.stereotype.Component;

/** Tells every unit of a level that its time has begun. */
@Component
class UnitLetters {

  private final Portions portions;
  private final Recipients recipients;
  private final Notifications notifications;

  UnitLetters(Portions portions, Recipients recipients, Notifications notifications) {
    this.portions = portions;
    this.recipients = recipients;
    this.notifications = notifications;
  }

  @Nullable String opening(SeasonAt at) {
    Portion portion = portions.next(at);
    Season season = at.season();
    Instant closes =
        season.window(at.occasion().level()).map(Window::closesAt).orElse(at.occasion().end());
    Map<Fact, Object> facts = at.facts();
    facts.put(Fact.NOTICE, season.noticeNumber() == null ? "年度通知" : season.noticeNumber());
    facts.put(Fact.LEVEL, at.levelTitle());
    facts.put(Fact.OPENS_AT, at.occasion().at());
    facts.put(Fact.CLOSES_AT, closes);
    notifications.send(
        at.letter(
            MailTemplate.WINDOW_OPENING,
            "",
            recipients.of(portion.members().stream().map(Institution::id).toList()),
            portions.name(season.provinceId()),
            "/seasons/" + season.id(),
            facts));
    return portion.last();
  }
}
