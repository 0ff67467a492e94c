package org.onex.notification;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onex.calendar.Season;
import org.onex.calendar.Seasons;
import org.onex.casework.ConfirmationWanted;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.People;
import org.onex.organization.Person;
import org.onex.organization.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the colleagues of the office that something waits for a second person. */
@Component
class ConfirmationLetters {

  private final Seasons seasons;
  private final Institutions institutions;
  private final People people;
  private final Recipients recipients;
  private final Notifications notifications;

  ConfirmationLetters(
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
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.KIND, wanted.what());
    facts.put(Fact.SEASON, season.title());
    facts.put(
        Fact.PROPOSED_BY,
        people.findById(wanted.proposedBy()).map(Person::name).orElse(wanted.proposedBy()));
    Instant until = wanted.until();
    if (until != null) {
      facts.put(Fact.UNTIL, until);
    }
    notifications.send(
        new Letter(
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
