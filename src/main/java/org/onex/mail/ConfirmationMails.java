package org.onex.mail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onex.casework.ConfirmationWanted;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Role;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the colleagues of the office that something waits for a second person. */
@Component
class ConfirmationMails {

  private final Seasons seasons;
  private final Institutions institutions;
  private final People people;
  private final Recipients recipients;
  private final Notifications notifications;

  ConfirmationMails(
      Seasons seasons,
      Institutions institutions,
      People people,
      Recipients recipients,
      Notifications notifications) {
    this.seasons = seasons;
    this.institutions = institutions;
    this.people = people;
    this.recipients = recipients;
    this.notifications = notifications;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void wanted(ConfirmationWanted wanted) {
    Season season = seasons.findById(wanted.seasonId()).orElseThrow();
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.KIND, wanted.what());
    facts.put(TemplateVariable.SEASON, season.title());
    facts.put(
        TemplateVariable.PROPOSED_BY,
        people.findById(wanted.proposedBy()).map(Person::name).orElse(wanted.proposedBy()));
    Instant until = wanted.until();
    if (until != null) {
      facts.put(TemplateVariable.UNTIL, until);
    }
    notifications.send(
        new MailMessage(
            MailTemplate.CONFIRMATION_WANTED,
            season.id(),
            "confirm/" + wanted.key(),
            recipients.of(
                List.of(season.provinceId()),
                person ->
                    person.role() == Role.PROVINCE_OFFICE
                        && !person.id().equals(wanted.proposedBy())),
            institutions
                .findById(season.provinceId())
                .map(Institution::name)
                .orElse(season.provinceId()),
            wanted.path(),
            facts));
  }
}
