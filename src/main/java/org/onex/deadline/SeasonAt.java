package org.onex.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.calendar.LevelTitles;
import org.onex.calendar.Occasion;
import org.onex.calendar.Openings;
import org.onex.calendar.Season;
import org.onex.calendar.Window;
import org.onex.notification.Fact;
import org.onex.notification.Letter;
import org.onex.notification.MailTemplate;
import org.onex.notification.Recipient;
import org.onex.policy.Policy;
import org.onex.policy.Step;

/**
 * A season at an occasion.
 *
 * @param reached id of the last institution that has been told already
 */
record SeasonAt(Openings openings, Policy policy, Occasion occasion, String reached) {

  Season season() {
    return openings.season();
  }

  String levelTitle() {
    return LevelTitles.title(policy, occasion.level());
  }

  /** Levels that act at the occasion. */
  Set<String> levels() {
    return policy.steps().stream()
        .map(Step::level)
        .filter(this::isOfLevel)
        .collect(Collectors.toSet());
  }

  /** One window may be that of several levels. */
  boolean isOfLevel(String level) {
    return season().window(level).map(Window::level).orElse(level).equals(occasion.level());
  }

  /** Full days that are left, and a begun one. */
  int daysLeft(Instant now) {
    return (int) Duration.between(now, occasion.end()).plusDays(1).minusNanos(1).toDays();
  }

  Map<Fact, Object> facts() {
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.SEASON, season().title());
    facts.put(Fact.CLOSES_AT, occasion.end());
    return facts;
  }

  Letter letter(
      MailTemplate template,
      String detail,
      Set<Recipient> recipients,
      String office,
      String path,
      Map<Fact, Object> facts) {
    return new Letter(
        template, season().id(), occasion.key() + detail, recipients, office, path, facts);
  }
}
