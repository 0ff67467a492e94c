package org.onex.catalogue;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the state and past years say about certificates and majors. Everything is fetched in one
 * query for many filings, because a season judges tens of thousands of them.
 */
@Service
@Transactional(readOnly = true)
public class Catalogue {

  private final CertificateStore certificates;
  private final MajorStore majors;
  private final PastFiguresStore pastFigures;
  private final EntityManager entities;
  private final ApplicationEventPublisher events;

  Catalogue(
      CertificateStore certificates,
      MajorStore majors,
      PastFiguresStore pastFigures,
      EntityManager entities,
      ApplicationEventPublisher events) {
    this.certificates = certificates;
    this.majors = majors;
    this.pastFigures = pastFigures;
    this.entities = entities;
    this.events = events;
  }

  public Certificates certificates() {
    return Certificates.of(certificates.findAllByOrderByBatchAscIdAsc());
  }

  public Optional<Certificate> certificate(String id) {
    return certificates.findById(id);
  }

  /** Names by id, of those that are known. */
  public Map<String, String> names(Collection<String> certificateIds) {
    return certificates.findAllById(certificateIds).stream()
        .collect(Collectors.toMap(Certificate::id, Certificate::name));
  }

  public Majors majors() {
    return Majors.of(majors.findAll());
  }

  public Majors majors(Collection<String> codes) {
    return Majors.of(codes.isEmpty() ? List.of() : majors.findAllById(codes));
  }

  /** Majors whose code begins or whose name goes like this; a few, for choosing. */
  public List<Major> searchMajors(String text) {
    String part = ComparableText.key(text);
    return part.isEmpty()
        ? List.of()
        : majors.findByCodeStartingWithOrNameContainingOrderByCode(part, part, Limit.of(30));
  }

  public PastRecord pastFigures(Collection<String> schoolIds, Collection<String> certificateIds) {
    return schoolIds.isEmpty() || certificateIds.isEmpty()
        ? PastRecord.of(List.of())
        : PastRecord.of(
            pastFigures.findBySchoolIdInAndCertificateIdInOrderByYearDesc(
                schoolIds, certificateIds));
  }

  /** Adds what is new and corrects what is known by its name; never removes. */
  @Transactional
  public void loadCertificates(Collection<CertificateEntry> entries) {
    Map<String, Certificate> known = new HashMap<>();
    Map<String, Certificate> ids = new HashMap<>();
    for (Certificate certificate : certificates.findAll()) {
      known.put(certificate.nameKey(), certificate);
      ids.put(certificate.id(), certificate);
    }
    Map<String, String> changes = new HashMap<>();
    for (CertificateEntry entry : entries) {
      String key = ComparableText.certificateKey(entry.name());
      @Nullable Certificate present = known.get(key);
      if (present != null) {
        FilingFacts.Certificate before = present.asFacts();
        present.update(entry);
        CertificateDifference.between(before, present.asFacts())
            .ifPresent(words -> changes.put(present.id(), words));
      } else {
        String id = ids.containsKey(entry.slug()) ? entry.slug() + "-" + ids.size() : entry.slug();
        Certificate added = new Certificate(id, entry);
        entities.persist(added);
        known.put(key, added);
        ids.put(id, added);
      }
    }
    if (!changes.isEmpty()) {
      events.publishEvent(new CertificatesChanged(changes));
    }
  }

  @Transactional
  public void loadMajors(Collection<Major> entries) {
    load(Major.class, entries, Major::code);
  }

  @Transactional
  public void loadPastFigures(Collection<PastFigures> entries) {
    load(PastFigures.class, entries, PastFigures::id);
  }

  /** One query tells what is known; a repository's saveAll would ask once for each entry. */
  private <T> void load(Class<T> type, Collection<T> entries, Function<T, String> id) {
    Map<String, T> lastOfEach = new LinkedHashMap<>();
    entries.forEach(entry -> lastOfEach.put(id.apply(entry), entry));
    Set<String> known =
        entities
            .unwrap(Session.class)
            .byMultipleIds(type)
            .multiLoad(List.copyOf(lastOfEach.keySet()))
            .stream()
            .filter(Objects::nonNull)
            .map(id)
            .collect(Collectors.toSet());
    lastOfEach.forEach(
        (key, entry) -> {
          if (known.contains(key)) {
            entities.merge(entry);
          } else {
            entities.persist(entry);
          }
        });
  }
}
