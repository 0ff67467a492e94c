package org.onex.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.mail.MailMessage;
import org.onex.mail.MailTemplate;
import org.onex.mail.Recipient;
import org.onex.mail.TemplateVariable;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.season.EffectiveWindows;
import org.onex.season.Occasion;
import org.onex.season.Season;
import org.onex.season.StageTitles;
import org.onex.season.Window;

/**
 * A season at an occasion.
 *
 * @param reached id of the last institution that has been told already
 */
record SeasonAt(EffectiveWindows openings, Policy policy, Occasion occasion, String reached) {

  Season season() {
    return openings.season();
  }

  String levelTitle() {
    return StageTitles.title(policy, occasion.level());
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

  Map<TemplateVariable, Object> facts() {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.SEASON, season().title());
    facts.put(TemplateVariable.CLOSES_AT, occasion.end());
    return facts;
  }

  MailMessage letter(
      MailTemplate template,
      String detail,
      Set<Recipient> recipients,
      String office,
      String path,
      Map<TemplateVariable, Object> facts) {
    return new MailMessage(
        template, season().id(), occasion.key() + detail, recipients, office, path, facts);
  }
}
