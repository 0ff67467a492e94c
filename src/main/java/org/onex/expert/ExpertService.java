package org.onex.expert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 专家库: where each expert works and which fields they know; kept by the province's office. */
@Service
@Transactional
public class ExpertService {

  private final Experts experts;
  private final People people;
  private final Institutions institutions;
  private final ApplicationEventPublisher events;

  ExpertService(
      Experts experts, People people, Institutions institutions, ApplicationEventPublisher events) {
    this.experts = experts;
    this.people = people;
    this.institutions = institutions;
    this.events = events;
  }

  /** A person with the role of an expert; expert is null until the office has described them. */
  public record Entry(Person person, @Nullable Expert expert, String schoolCode) {}

  @Transactional(readOnly = true)
  public List<Entry> of(Actor actor) {
    requireOffice(actor);
    Map<String, Expert> described =
        experts.findByProvinceIdOrderByPersonId(actor.institutionId()).stream()
            .collect(Collectors.toMap(Expert::personId, Function.identity()));
    Map<String, String> codes =
        institutions
            .findAllById(
                described.values().stream()
                    .flatMap(expert -> Stream.ofNullable(expert.schoolId()))
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Institution::id, Institution::code));
    return people.findByInstitutionIdInAndActiveTrue(List.of(actor.institutionId())).stream()
        .filter(person -> person.role() == Role.EXPERT)
        .sorted(java.util.Comparator.comparing(Person::id))
        .map(person -> entry(person, described.get(person.id()), codes))
        .toList();
  }

  /**
   * @param schoolCode 学校标识码 of the expert's own school; empty when none of them files
   * @param categories first two digits of majors, separated as people do; empty for all fields
   */
  public void describe(
      Actor actor,
      String personId,
      String employer,
      String schoolCode,
      String title,
      String categories) {
    requireOffice(actor);
    List<String> problems = new ArrayList<>();
    Person person =
        people
            .findById(personId)
            .filter(p -> p.role() == Role.EXPERT)
            .filter(p -> p.institutionId().equals(actor.institutionId()))
            .orElseThrow(
                () -> new Refusal("EXPERT_NOT_FOUND", "没有账号为“%s”的评审专家，请核对。".formatted(personId)));
    Institution school =
        schoolCode.isBlank() ? null : institutions.findByCode(schoolCode.strip()).orElse(null);
    if (!schoolCode.isBlank() && (school == null || school.kind() != InstitutionKind.SCHOOL)) {
      problems.add("没有学校标识码为“%s”的学校，请核对；不在申报学校工作的留空。".formatted(schoolCode.strip()));
    }
    if (school == null) {
      institutions
          .findByNameAndKind(employer.strip(), InstitutionKind.SCHOOL)
          .forEach(
              own ->
                  problems.add(
                      "“%s”是申报学校，请填写所在学校标识码（%s），以便回避该校的申报。".formatted(own.name(), own.code())));
    }
    if (employer.isBlank()) {
      problems.add("请填写所在单位。");
    }
    List<String> codes =
        Stream.of(categories.split("[、,，;；\\s]+")).filter(code -> !code.isEmpty()).toList();
    codes.stream()
        .filter(code -> !code.matches("\\d{2}"))
        .forEach(code -> problems.add("专业大类“%s”应为专业代码的前两位数字，如 51。".formatted(code)));
    if (!problems.isEmpty()) {
      throw new Refusal("EXPERT_REFUSED", String.join("\n", problems));
    }
    experts.save(
        experts
            .findById(person.id())
            .orElseGet(() -> new Expert(person.id(), actor.institutionId()))
            .describe(employer.strip(), school == null ? null : school.id(), title.strip(), codes));
    experts.flush();
    events.publishEvent(new ExpertsChanged(actor.institutionId()));
  }

  private static Entry entry(Person person, @Nullable Expert expert, Map<String, String> codes) {
    String school = expert == null ? null : expert.schoolId();
    return new Entry(person, expert, school == null ? "" : codes.getOrDefault(school, ""));
  }

  private static void requireOffice(Actor actor) {
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("EXPERTS_NOT_ALLOWED", "专家库由省级审核单位管理。");
    }
  }
}
