package org.onex.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.CertificatesChanged;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.FindingsChanged;
import org.onex.plan.Plan;
import org.onex.plan.Plans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the office which filings and plans a changed catalogue touches, and school and reviewing
 * unit what the rules find of a filing under review since something changed.
 */
@Component
class CatalogueMails {

  /** A message names so many; the rest is counted, and found in the lists. */
  private static final int MOST_NAMED = 200;

  private final Filings filings;
  private final Plans plans;
  private final Catalogue catalogue;
  private final Institutions institutions;
  private final FilingSubjects subjects;
  private final Recipients recipients;
  private final Notifications notifications;
  private final Clock clock;

  CatalogueMails(
      Filings filings,
      Plans plans,
      Catalogue catalogue,
      Institutions institutions,
      FilingSubjects subjects,
      Recipients recipients,
      Notifications notifications,
      Clock clock) {
    this.filings = filings;
    this.plans = plans;
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.subjects = subjects;
    this.recipients = recipients;
    this.notifications = notifications;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(CertificatesChanged changed) {
    Set<String> ids = changed.changes().keySet();
    Map<String, String> names = catalogue.names(ids);
    Map<String, List<String>> touched = new TreeMap<>();
    for (Filing filing : filings.findByCertificateIdInAndStateIn(ids, FilingState.underWay())) {
      touched
          .computeIfAbsent(filing.provinceId(), province -> new ArrayList<>())
          .add(
              line("申报项目", filing.number(), filing.schoolId(), names, filing.certificateId())
                  + "（"
                  + filing.state().label()
                  + "）");
    }
    for (Plan plan : plans.findByCertificateIdInAndRevokedAtNull(ids)) {
      touched
          .computeIfAbsent(plan.provinceId(), province -> new ArrayList<>())
          .add(line("考核计划", plan.number(), plan.schoolId(), names, plan.certificateId()));
    }
    List<String> changes =
        changed.changes().entrySet().stream()
            .map(change -> "《%s》%s".formatted(names.get(change.getKey()), change.getValue()))
            .sorted(Comparator.naturalOrder())
            .limit(MOST_NAMED)
            .toList();
    Instant now = clock.instant();
    notifications.send(
        touched.entrySet().stream()
            .map(entry -> letter(entry.getKey(), changes, entry.getValue(), now))
            .toList());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void found(FindingsChanged changed) {
    FilingSubject subject = subjects.of(changed.number());
    Map<TemplateVariable, Object> facts = subject.facts();
    facts.put(TemplateVariable.FINDINGS, changed.news());
    String occasion =
        "rejudged/%d/%d".formatted(changed.revision(), clock.instant().toEpochMilli());
    MailMessage toSchool = subject.letter(MailTemplate.FINDINGS_CHANGED, occasion, facts);
    String unit = subject.filing().unitId();
    notifications.send(
        unit == null ? List.of(toSchool) : List.of(toSchool, toSchool.to(recipients.of(unit))));
  }

  private MailMessage letter(
      String province, List<String> changes, List<String> lines, Instant now) {
    List<String> named = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_NAMED)));
    if (lines.size() > MOST_NAMED) {
      named.add("其余 %d 项请在“申报项目”“考核计划”中按证书查询。".formatted(lines.size() - MOST_NAMED));
    }
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.CHANGES, changes);
    facts.put(TemplateVariable.COUNT, lines.size());
    facts.put(TemplateVariable.FILINGS, named);
    return new MailMessage(
        MailTemplate.CATALOGUE_CHANGED,
        "catalogue",
        "changed/" + now.toEpochMilli(),
        recipients.of(province),
        institutions.findById(province).map(Institution::name).orElse(province),
        "/filings",
        facts);
  }

  private String line(
      String what, String number, String school, Map<String, String> names, String certificate) {
    return "%s %s　%s　《%s》"
        .formatted(
            what,
            number,
            institutions.findById(school).map(Institution::name).orElse(school),
            names.getOrDefault(certificate, certificate));
  }
}
