package org.onex.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.mail.MailMessage;
import org.onex.mail.MailRounds;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipient;
import org.onex.mail.Recipients;
import org.onex.mail.TemplateVariable;
import org.onex.review.PendingReview;
import org.onex.review.PendingReviews;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Component;

/** Tells reviewing units what is still unreviewed, and the level above what has become overdue. */
@Component
class ReviewerMails {

  private final PendingReviews pending;
  private final CertificateNames certificates;
  private final Institutions institutions;
  private final Recipients recipients;
  private final MailRounds rounds;
  private final Notifications notifications;
  private final Clock clock;

  ReviewerMails(
      PendingReviews pending,
      CertificateNames certificates,
      Institutions institutions,
      Recipients recipients,
      MailRounds rounds,
      Notifications notifications,
      Clock clock) {
    this.pending = pending;
    this.certificates = certificates;
    this.institutions = institutions;
    this.recipients = recipients;
    this.rounds = rounds;
    this.notifications = notifications;
    this.clock = clock;
  }

  @Nullable String remind(SeasonAt at) {
    Map<String, List<PendingReview>> byUnit = endingNow(at);
    Writing writing = writing(at, byUnit);
    Map<String, Supplier<MailMessage>> letters = new LinkedHashMap<>();
    byUnit.forEach(
        (unit, reviews) ->
            letters.put(
                unit,
                () ->
                    writing.letter(
                        MailTemplate.REVIEW_PENDING,
                        unit,
                        writing.people(unit),
                        "/reviews",
                        reviews)));
    rounds.send(at.season().id(), at.occasion().key(), letters);
    return null;
  }

  /** The unit itself is told as well: it can still be granted time. */
  @Nullable String overdue(SeasonAt at) {
    Map<String, List<PendingReview>> byUnit = endingNow(at);
    Writing writing = writing(at, byUnit);
    Map<String, Supplier<MailMessage>> letters = new LinkedHashMap<>();
    byUnit.forEach((unit, reviews) -> letters.put(unit, () -> writing.overdue(unit, reviews)));
    rounds.send(at.season().id(), at.occasion().key(), letters);
    return null;
  }

  /**
   * 催办: reminds the units that are overdue in a season; at most once a day, because letters of one
   * day are the same letter.
   */
  void urge(SeasonAt at, Collection<PendingReview> overdue) {
    Map<String, List<PendingReview>> byUnit =
        overdue.stream().collect(Collectors.groupingBy(PendingReview::unitId));
    Writing writing = writing(at, byUnit);
    notifications.send(
        byUnit.entrySet().stream()
            .map(unit -> writing.overdue(unit.getKey(), unit.getValue()))
            .toList());
  }

  private Map<String, List<PendingReview>> endingNow(SeasonAt at) {
    return pending.of(at.openings()).stream()
        .filter(review -> at.isOfLevel(review.level()))
        .filter(review -> review.closesAt().equals(at.occasion().end()))
        .collect(Collectors.groupingBy(PendingReview::unitId));
  }

  private Writing writing(SeasonAt at, Map<String, List<PendingReview>> byUnit) {
    Set<String> wanted = new HashSet<>(byUnit.keySet());
    wanted.add(at.season().provinceId());
    byUnit.values().forEach(reviews -> reviews.forEach(r -> wanted.add(r.filing().schoolId())));
    Map<String, Institution> names =
        institutions.findAllById(wanted).stream()
            .collect(Collectors.toMap(Institution::id, one -> one));
    Set<String> addressed = new HashSet<>(byUnit.keySet());
    addressed.add(at.season().provinceId());
    return new Writing(
        at, certificates.byId(), names, recipients.byUnit(addressed), clock.instant());
  }

  /** What the letters of one occasion have in common. */
  private record Writing(
      SeasonAt at,
      Map<String, String> certificates,
      Map<String, Institution> institutions,
      Map<String, Set<Recipient>> byUnit,
      Instant now) {

    Set<Recipient> people(String unitId) {
      return byUnit.getOrDefault(unitId, Set.of());
    }

    MailMessage overdue(String unitId, List<PendingReview> reviews) {
      Set<Recipient> told = new HashSet<>(people(unitId));
      told.addAll(people(at.season().provinceId()));
      return letter(MailTemplate.OVERDUE, unitId, told, "/overdue", reviews);
    }

    MailMessage letter(
        MailTemplate template,
        String unitId,
        Set<Recipient> recipients,
        String path,
        List<PendingReview> reviews) {
      Map<TemplateVariable, Object> facts = at.facts();
      facts.put(TemplateVariable.LEVEL, reviews.get(0).levelTitle());
      facts.put(TemplateVariable.UNIT, name(unitId));
      facts.put(TemplateVariable.COUNT, reviews.size());
      facts.put(TemplateVariable.FILINGS, reviews.stream().map(this::line).toList());
      if (template.required().contains(TemplateVariable.DAYS_LEFT)) {
        facts.put(TemplateVariable.DAYS_LEFT, at.daysLeft(now));
      }
      // The letters of several units to one office are different letters.
      return new MailMessage(
          template,
          at.season().id(),
          at.occasion().key() + "/" + Integer.toHexString(unitId.hashCode()),
          recipients,
          name(at.season().provinceId()),
          path,
          facts);
    }

    private String name(String id) {
      Institution known = institutions.get(id);
      return known == null ? id : known.name();
    }

    private String line(PendingReview review) {
      return "%s　%s　%s（截止%s）"
          .formatted(
              review.filing().number(),
              name(review.filing().schoolId()),
              CertificateNames.of(certificates, review.filing()),
              ChineseTime.until(review.closesAt()));
    }
  }
}
