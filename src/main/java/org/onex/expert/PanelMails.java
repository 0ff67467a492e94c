package org.onex.expert;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.filing.Filing;
import org.onex.mail.MailMessage;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipient;
import org.onex.mail.TemplateVariable;
import org.onex.season.EffectiveWindows;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;

/** Asks the members of a panel for their opinion. */
@Component
class PanelMails {

  private final Institutions institutions;
  private final People people;
  private final Catalogue catalogue;
  private final SeasonQueries seasons;
  private final Notifications notifications;

  PanelMails(
      Institutions institutions,
      People people,
      Catalogue catalogue,
      SeasonQueries seasons,
      Notifications notifications) {
    this.institutions = institutions;
    this.people = people;
    this.catalogue = catalogue;
    this.seasons = seasons;
    this.notifications = notifications;
  }

  void invite(Filing filing, List<Opinion> seats) {
    EffectiveWindows effectiveWindows = seasons.openings(filing.seasonId());
    Institution office = institutions.findById(filing.provinceId()).orElseThrow();
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.NUMBER, filing.number());
    facts.put(TemplateVariable.SEASON, effectiveWindows.season().title());
    facts.put(
        TemplateVariable.SCHOOL,
        institutions.findById(filing.schoolId()).map(Institution::name).orElse(""));
    facts.put(
        TemplateVariable.CERTIFICATE,
        catalogue.certificate(filing.certificateId()).map(Certificate::name).orElse(""));
    closes(effectiveWindows, filing).ifPresent(end -> facts.put(TemplateVariable.CLOSES_AT, end));
    notifications.send(
        new MailMessage(
            MailTemplate.PANEL_INVITED,
            filing.number(),
            "panel/" + filing.revisionInForce(),
            members(office, seats),
            office.name(),
            "/camunda/app/tasklist/default/",
            facts));
  }

  private static java.util.Optional<Instant> closes(
      EffectiveWindows effectiveWindows, Filing filing) {
    String level = filing.level();
    return level == null
        ? java.util.Optional.empty()
        : effectiveWindows.closesAt(level, filing.unitId(), filing.number());
  }

  private Set<Recipient> members(Institution office, List<Opinion> seats) {
    return people
        .findAllById(seats.stream().map(Opinion::personId).filter(Objects::nonNull).toList())
        .stream()
        .map(person -> Recipient.person(person, office))
        .collect(Collectors.toSet());
  }
}
