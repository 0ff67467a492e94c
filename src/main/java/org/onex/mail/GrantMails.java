package org.onex.mail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.pack.Packs;
import org.onex.season.Grant;
import org.onex.season.GrantScope;
import org.onex.season.GrantsConfirmed;
import org.onex.season.ReviewingUnits;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.onex.season.StageTitles;
import org.onex.season.Window;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those whom a grant gives more time, and nobody else. */
@Component
class GrantMails {

  private final Seasons seasons;
  private final Packs packs;
  private final Filings filings;
  private final Catalogue catalogue;
  private final Institutions institutions;
  private final ReviewingUnits units;
  private final People people;
  private final Recipients recipients;
  private final Notifications notifications;

  GrantMails(
      Seasons seasons,
      Packs packs,
      Filings filings,
      Catalogue catalogue,
      Institutions institutions,
      ReviewingUnits units,
      People people,
      Recipients recipients,
      Notifications notifications) {
    this.seasons = seasons;
    this.packs = packs;
    this.filings = filings;
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.units = units;
    this.people = people;
    this.recipients = recipients;
    this.notifications = notifications;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void granted(GrantsConfirmed confirmed) {
    Season season = seasons.findById(confirmed.seasonId()).orElseThrow();
    Policy policy = packs.policy(season.policyVersion());
    notifications.send(
        confirmed.grants().stream().map(grant -> letter(grant, season, policy)).toList());
  }

  private MailMessage letter(Grant grant, Season season, Policy policy) {
    @Nullable Filing filing =
        grant.scope() == GrantScope.FILING
            ? filings.findByNumber(String.valueOf(grant.target())).orElse(null)
            : null;
    Instant formerly = grant.formerlyUntil();
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.KIND, grant.kind());
    facts.put(TemplateVariable.SEASON, season.title());
    facts.put(TemplateVariable.LEVEL, StageTitles.title(policy, grant.level()));
    facts.put(TemplateVariable.SCOPE, scope(grant, filing));
    facts.put(
        TemplateVariable.FORMERLY_UNTIL,
        formerly == null
            ? season.window(grant.level()).map(Window::closesAt).orElse(grant.closesAt())
            : formerly);
    facts.put(TemplateVariable.UNTIL, grant.closesAt());
    facts.put(TemplateVariable.BASIS, grant.basis());
    facts.put(TemplateVariable.REASON, grant.reason());
    facts.put(
        TemplateVariable.APPROVED_BY,
        people
            .findById(String.valueOf(grant.confirmedBy()))
            .map(Person::name)
            .orElse(String.valueOf(grant.confirmedBy())));
    return new MailMessage(
        MailTemplate.GRANT_GIVEN,
        season.id(),
        "grant/" + grant.id(),
        reached(grant, filing, season, policy),
        name(season.provinceId()),
        "/seasons/" + season.id(),
        facts);
  }

  private String scope(Grant grant, @Nullable Filing filing) {
    return switch (grant.scope()) {
      case ALL -> "全部单位";
      case UNIT -> name(String.valueOf(grant.target()));
      case FILING ->
          filing == null
              ? "申报项目" + grant.target()
              : "申报项目%s（%s　%s）"
                  .formatted(
                      filing.number(),
                      name(filing.schoolId()),
                      catalogue
                          .certificate(filing.certificateId())
                          .map(Certificate::name)
                          .orElse(filing.certificateId()));
    };
  }

  /** Those who may now act longer, and nobody else. */
  private Set<Recipient> reached(
      Grant grant, @Nullable Filing filing, Season season, Policy policy) {
    if (grant.scope() == GrantScope.UNIT) {
      return recipients.of(String.valueOf(grant.target()));
    }
    if (filing != null) {
      String unit =
          grant.level().equals("school") ? filing.schoolId() : unitAt(policy, filing, grant);
      return recipients.of(unit);
    }
    Set<String> levels =
        policy.steps().stream()
            .map(Step::level)
            .filter(
                level ->
                    level.equals(grant.level())
                        || season
                            .window(level)
                            .filter(window -> window.level().equals(grant.level()))
                            .isPresent())
            .collect(Collectors.toSet());
    return recipients.of(units.actingAt(policy, season.provinceId(), levels));
  }

  private String unitAt(Policy policy, Filing filing, Grant grant) {
    return institutions.findById(filing.schoolId()).stream()
        .flatMap(school -> units.way(policy, school).stream())
        .flatMap(List::stream)
        .filter(stop -> stop.level().equals(grant.level()))
        .flatMap(stop -> Stream.ofNullable(stop.unitId()))
        .findFirst()
        .orElse(filing.provinceId());
  }

  private String name(String institutionId) {
    return institutions.findById(institutionId).map(Institution::name).orElse(institutionId);
  }
}
