package org.onex.deadline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.calendar.Window;
import org.onex.deadline.Portions.Portion;
import org.onex.notification.Fact;
import org.onex.notification.Letter;
import org.onex.notification.LetterRounds;
import org.onex.notification.MailTemplate;
import org.onex.notification.Recipient;
import org.onex.notification.Recipients;
import org.onex.organization.Institution;
import org.springframework.stereotype.Component;

/** Tells every unit of a level that its time has begun. */
@Component
class UnitLetters {

  private final Portions portions;
  private final Recipients recipients;
  private final LetterRounds rounds;

  UnitLetters(Portions portions, Recipients recipients, LetterRounds rounds) {
    this.portions = portions;
    this.recipients = recipients;
    this.rounds = rounds;
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
    Map<String, Set<Recipient>> people =
        recipients.byUnit(portion.members().stream().map(Institution::id).toList());
    String office = portions.name(season.provinceId());
    Map<String, Supplier<Letter>> letters = new LinkedHashMap<>();
    people.forEach(
        (unit, told) ->
            letters.put(
                unit,
                () ->
                    at.letter(
                        MailTemplate.WINDOW_OPENING,
                        "",
                        told,
                        office,
                        "/seasons/" + season.id(),
                        facts)));
    rounds.send(season.id(), at.occasion().key(), letters);
    return portion.last();
  }
}
