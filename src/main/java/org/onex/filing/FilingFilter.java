package org.onex.filing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.springframework.data.jpa.domain.Specification;

/**
 * What to show of the filings; null stands for all.
 *
 * @param unit part of the name or code of a school, or of a bureau above it
 * @param problems only those whose submitted revision breaks a clause
 */
public record FilingFilter(
    @Nullable String season,
    @Nullable FilingState state,
    @Nullable String level,
    @Nullable String unit,
    @Nullable String certificate,
    boolean problems) {

  public static FilingFilter ofSeason(@Nullable String season) {
    return new FilingFilter(season, null, null, null, null, false);
  }

  Specification<Filing> asSpecification() {
    return (filing, query, is) -> {
      List<Predicate> all = new ArrayList<>();
      equal(all, filing, is, "seasonId", season);
      equal(all, filing, is, "state", state);
      equal(all, filing, is, "level", level);
      equal(all, filing, is, "certificateId", certificate);
      if (unit != null && query != null) {
        all.add(filing.get("schoolId").in(schools(query, is, unit)));
      }
      if (problems && query != null) {
        all.add(CleanFilings.unclean().toPredicate(filing, query, is));
      }
      return is.and(all.toArray(Predicate[]::new));
    };
  }

  private static void equal(
      List<Predicate> all,
      Root<Filing> filing,
      CriteriaBuilder is,
      String attribute,
      @Nullable Object value) {
    if (value != null) {
      all.add(is.equal(filing.get(attribute), value));
    }
  }

  private static Subquery<String> schools(CriteriaQuery<?> query, CriteriaBuilder is, String text) {
    String part = FilingSearch.pattern(text);
    Subquery<String> bureaus = query.subquery(String.class);
    Root<Institution> bureau = bureaus.from(Institution.class);
    bureaus.select(bureau.get("id")).where(is.like(bureau.get("name"), part, '!'));
    Subquery<String> below = query.subquery(String.class);
    Root<Institution> county = below.from(Institution.class);
    below.select(county.get("id")).where(county.get("superiorId").in(bureaus));
    Subquery<String> schools = query.subquery(String.class);
    Root<Institution> school = schools.from(Institution.class);
    return schools
        .select(school.get("id"))
        .where(
            is.or(
                is.like(school.get("name"), part, '!'),
                is.like(school.get("code"), part, '!'),
                school.get("superiorId").in(bureaus),
                school.get("superiorId").in(below)));
  }
}
