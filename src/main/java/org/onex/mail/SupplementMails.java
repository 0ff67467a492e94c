package org.onex.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.onex.season.SupplementConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a whole province of the dates that a supplementary notice moves. */
@Component
class SupplementMails {

  private final Seasons seasons;
  private final Institutions institutions;
  private final Recipients recipients;
  private final Notifications notifications;

  SupplementMails(
      Seasons seasons,
      Institutions institutions,
      Recipients recipients,
      Notifications notifications) {
    this.seasons = seasons;
    this.institutions = institutions;
    this.recipients = recipients;
    this.notifications = notifications;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void supplemented(SupplementConfirmed confirmed) {
    Season season = seasons.findById(confirmed.notice().seasonId()).orElseThrow();
    Instant since = confirmed.notice().confirmedAt();
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.NOTICE, confirmed.notice().noticeNumber());
    facts.put(TemplateVariable.SEASON, season.title());
    facts.put(
        TemplateVariable.EFFECTIVE_FROM, since == null ? confirmed.notice().proposedAt() : since);
    List<String> changes = new ArrayList<>(confirmed.changes());
    changes.add(confirmed.notice().reason());
    facts.put(TemplateVariable.CHANGES, changes);
    List<String> everyone =
        institutions.findByProvinceIdOrderById(season.provinceId()).stream()
            .map(Institution::id)
            .toList();
    notifications.send(
        new MailMessage(
            MailTemplate.SUPPLEMENTARY_NOTICE,
            season.id(),
            "supplement/" + confirmed.notice().id(),
            recipients.of(everyone),
            name(season.provinceId()),
            "/seasons/" + season.id(),
            facts));
  }

  private String name(String institutionId) {
    return institutions.findById(institutionId).map(Institution::name).orElse(institutionId);
  }
}
