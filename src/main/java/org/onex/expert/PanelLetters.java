package org.onex.expert;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.calendar.Openings;
import org.onex.calendar.SeasonBook;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.filing.Filing;
import org.onex.notification.Fact;
import org.onex.notification.Letter;
import org.onex.notification.MailTemplate;
import org.onex.notification.Notifications;
import org.onex.notification.Recipient;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.People;
import org.springframework.stereotype.Component;

/** Asks the members of a panel for their opinion. */
@Component
class PanelLetters {

  private final Institutions institutions;
  private final People people;
  private final Catalogue catalogue;
  private final SeasonBook seasons;
  private final Notifications notifications;

  PanelLetters(
      Institutions institutions,
      People people,
      Catalogue catalogue,
      SeasonBook seasons,
      Notifications notifications) {
    this.institutions = institutions;
    this.people = people;
    this.catalogue = catalogue;
    this.seasons = seasons;
    this.notifications = notifications;
  }

  void invite(Filing filing, List<Opinion> seats) {
    Openings openings = seasons.openings(filing.seasonId());
    Institution office = institutions.findById(filing.provinceId()).orElseThrow();
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.NUMBER, filing.number());
    facts.put(Fact.SEASON, openings.season().title());
    facts.put(
        Fact.SCHOOL, institutions.findById(filing.schoolId()).map(Institution::name).orElse(""));
    facts.put(
        Fact.CERTIFICATE,
        catalogue.certificate(filing.certificateId()).map(Certificate::name).orElse(""));
    closes(openings, filing).ifPresent(end -> facts.put(Fact.CLOSES_AT, end));
    notifications.send(
        new Letter(
            MailTemplate.PANEL_INVITED,
            filing.number(),
            "panel/" + filing.revisionInForce(),
            members(office, seats),
            office.name(),
            "/camunda/app/tasklist/default/",
            facts));
  }

  private static java.util.Optional<Instant> closes(Openings openings, Filing filing) {
    String level = filing.level();
    return level == null
        ? java.util.Optional.empty()
        : openings.closesAt(level, filing.unitId(), filing.number());
  }

  private Set<Recipient> members(Institution office, List<Opinion> seats) {
    return people
        .findAllById(seats.stream().map(Opinion::personId).filter(Objects::nonNull).toList())
        .stream()
        .map(person -> Recipient.person(person, office))
        .collect(Collectors.toSet());
  }
}
