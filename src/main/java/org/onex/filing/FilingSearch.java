package org.onex.filing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.springframework.data.jpa.domain.Specification;

/** Filings by part of their number, or of a name: the school's, the certificate's, the unit's. */
public final class FilingSearch {

  private FilingSearch() {}

  /**
   * @param text empty for all
   */
  public static Specification<Filing> matching(String text) {
    return text.isBlank() ? Specification.unrestricted() : like(pattern(text));
  }

  public static Specification<Filing> numbered(Collection<String> numbers) {
    return (filing, query, is) -> filing.get("number").in(numbers);
  }

  static String pattern(String text) {
    return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
  }

  private static Specification<Filing> like(String pattern) {
    return (filing, query, is) -> {
      CriteriaQuery<?> whole = Objects.requireNonNull(query);
      return is.or(
          is.like(filing.get("number"), pattern, '!'),
          filing.get("schoolId").in(units(whole, is, pattern, List.of("name", "code"))),
          filing.get("reviewUnitId").in(units(whole, is, pattern, List.of("name"))),
          filing.get("certificateId").in(certificates(whole, is, pattern)));
    };
  }

  private static Subquery<String> units(
      CriteriaQuery<?> query, CriteriaBuilder is, String pattern, List<String> attributes) {
    Subquery<String> units = query.subquery(String.class);
    Root<Institution> unit = units.from(Institution.class);
    return units
        .select(unit.get("id"))
        .where(
            is.or(
                attributes.stream()
                    .map(attribute -> is.like(unit.get(attribute), pattern, '!'))
                    .toArray(Predicate[]::new)));
  }

  private static Subquery<String> certificates(
      CriteriaQuery<?> query, CriteriaBuilder is, String pattern) {
    Subquery<String> certificates = query.subquery(String.class);
    Root<Certificate> certificate = certificates.from(Certificate.class);
    return certificates
        .select(certificate.get("id"))
        .where(is.like(certificate.get("name"), pattern, '!'));
  }
}
