package org.onex.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as lists and one by one: a school its own, a bureau those on its route, an office all. */
@Service
@Transactional(readOnly = true)
public class PlanList {

  private final Plans plans;
  private final Institutions institutions;
  private final Catalogue catalogue;
  private final Seasons seasons;
  private final Hierarchy hierarchy;

  PlanList(
      Plans plans,
      Institutions institutions,
      Catalogue catalogue,
      Seasons seasons,
      Hierarchy hierarchy) {
    this.plans = plans;
    this.institutions = institutions;
    this.catalogue = catalogue;
    this.seasons = seasons;
    this.hierarchy = hierarchy;
  }

  /**
   * @param season null for all
   * @param text part of a school's name or of a plan's number; null for all
   */
  public Page<PlanRow> find(
      Actor actor, @Nullable String season, @Nullable String text, Pageable page) {
    Pageable sorted =
        PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("schoolId", "number"));
    Page<Plan> found = plans.findAll(visibleTo(actor).and(matching(season, text)), sorted);
    return new PageImpl<>(rows(found.getContent()), sorted, found.getTotalElements());
  }

  /** The plan with every version loaded; one that belongs to others is not there. */
  public Plan plan(Actor actor, String number) {
    Plan plan =
        plans
            .findOne(
                visibleTo(actor).and((root, query, is) -> is.equal(root.get("number"), number)))
            .orElseThrow(() -> new Refusal("PLAN_NOT_FOUND", "没有找到考核计划“" + number + "”，请核对编号。"));
    plan.versions().forEach(PlanVersion::headcount);
    return plan;
  }

  public PlanRow row(Plan plan) {
    return rows(List.of(plan)).get(0);
  }

  private List<PlanRow> rows(List<Plan> found) {
    Map<String, Institution> schools =
        institutions.findAllById(found.stream().map(Plan::schoolId).distinct().toList()).stream()
            .collect(toMap(Institution::id, school -> school));
    Map<String, String> certificates =
        catalogue.certificates().all().stream().collect(toMap(Certificate::id, Certificate::name));
    Map<String, String> titles =
        seasons.findAllById(found.stream().map(Plan::seasonId).distinct().toList()).stream()
            .collect(toMap(Season::id, Season::title));
    return found.stream()
        .map(
            plan -> {
              Institution school = schools.get(plan.schoolId());
              PlanVersion current = plan.current();
              return new PlanRow(
                  plan.number(),
                  titles.getOrDefault(plan.seasonId(), plan.seasonId()),
                  school == null ? plan.schoolId() : school.name(),
                  certificates.getOrDefault(plan.certificateId(), plan.certificateId()),
                  current.number(),
                  current.lines().size(),
                  current.headcount(),
                  current.since(),
                  plan.isInForce());
            })
        .toList();
  }

  private Specification<Plan> visibleTo(Actor actor) {
    return switch (actor.role()) {
      case SCHOOL -> equal("schoolId", actor.institutionId());
      case BUREAU ->
          (root, query, is) -> root.get("reviewUnitId").in(hierarchy.under(actor.institutionId()));
      case PROVINCE_OFFICE -> equal("provinceId", actor.institutionId());
      case ADMINISTRATOR -> Specification.unrestricted();
      case EXPERT, OPERATIONS -> (root, query, is) -> is.disjunction();
    };
  }

  private static Specification<Plan> matching(@Nullable String season, @Nullable String text) {
    Specification<Plan> ofSeason =
        season == null ? Specification.unrestricted() : equal("seasonId", season);
    return text == null ? ofSeason : ofSeason.and(like(text));
  }

  private static Specification<Plan> like(String text) {
    return (plan, query, is) -> {
      String part = "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
      var schools = Objects.requireNonNull(query).subquery(String.class);
      var school = schools.from(Institution.class);
      schools.select(school.get("id")).where(is.like(school.get("name"), part, '!'));
      return is.or(is.like(plan.get("number"), part, '!'), plan.get("schoolId").in(schools));
    };
  }

  private static Specification<Plan> equal(String attribute, String value) {
    return (root, query, is) -> is.equal(root.get(attribute), value);
  }
}
