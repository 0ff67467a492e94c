package org.onex.deadline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onex.deadline.InstitutionBatches.Portion;
import org.onex.directory.Institution;
import org.onex.mail.MailMessage;
import org.onex.mail.MailRounds;
import org.onex.mail.MailTemplate;
import org.onex.mail.Recipient;
import org.onex.mail.Recipients;
import org.onex.mail.TemplateVariable;
import org.onex.season.Season;
import org.onex.season.Window;
import org.springframework.stereotype.Component;

/** Tells every unit of a level that its time has begun. */
@Component
class UnitMails {

  private final InstitutionBatches institutionBatches;
  private final Recipients recipients;
  private final MailRounds rounds;

  UnitMails(InstitutionBatches institutionBatches, Recipients recipients, MailRounds rounds) {
    this.institutionBatches = institutionBatches;
    this.recipients = recipients;
    this.rounds = rounds;
  }

  @Nullable String opening(SeasonAt at) {
    Portion portion = institutionBatches.next(at);
    Season season = at.season();
    Instant closes =
        season.window(at.occasion().level()).map(Window::closesAt).orElse(at.occasion().end());
    Map<TemplateVariable, Object> facts = at.facts();
    facts.put(
        TemplateVariable.NOTICE, season.noticeNumber() == null ? "年度通知" : season.noticeNumber());
    facts.put(TemplateVariable.LEVEL, at.levelTitle());
    facts.put(TemplateVariable.OPENS_AT, at.occasion().at());
    facts.put(TemplateVariable.CLOSES_AT, closes);
    Map<String, Set<Recipient>> people =
        recipients.byUnit(portion.members().stream().map(Institution::id).toList());
    String office = institutionBatches.name(season.provinceId());
    Map<String, Supplier<MailMessage>> letters = new LinkedHashMap<>();
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
