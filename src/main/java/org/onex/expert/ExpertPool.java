package org.onex.expert;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.springframework.stereotype.Component;

/** Who can sit before a filing: the field fits, the school is another, the least laden first. */
@Component
class ExpertPool {

  private final Experts experts;
  private final People people;
  private final Opinions opinions;

  ExpertPool(Experts experts, People people, Opinions opinions) {
    this.experts = experts;
    this.people = people;
    this.opinions = opinions;
  }

  /** An expert and the name to address them by. */
  record Candidate(Expert expert, String name) {}

  List<Candidate> before(Filing filing) {
    List<String> categories = categories(filing);
    Map<String, Expert> fitting =
        experts.findByProvinceIdOrderByPersonId(filing.provinceId()).stream()
            .filter(expert -> expert.maySitOn(filing, categories))
            .collect(Collectors.toMap(Expert::personId, expert -> expert));
    Map<String, Long> load =
        fitting.isEmpty()
            ? Map.of()
            : opinions.openSeats(fitting.keySet()).stream()
                .collect(Collectors.toMap(Opinions.Load::getPersonId, Opinions.Load::getSeats));
    return people.findAllById(fitting.keySet()).stream()
        .filter(person -> person.active() && person.role() == Role.EXPERT)
        .sorted(
            Comparator.comparing((Person person) -> load.getOrDefault(person.id(), 0L))
                .thenComparing(Person::id))
        .flatMap(
            person ->
                java.util.stream.Stream.ofNullable(fitting.get(person.id()))
                    .map(expert -> new Candidate(expert, person.name())))
        .toList();
  }

  /** Whom the names on a sheet can mean. */
  NamedExperts named(String provinceId) {
    Map<String, Expert> described =
        experts.findByProvinceIdOrderByPersonId(provinceId).stream()
            .collect(Collectors.toMap(Expert::personId, expert -> expert));
    return new NamedExperts(
        people.findByInstitutionIdInAndActiveTrue(List.of(provinceId)).stream()
            .filter(person -> person.role() == Role.EXPERT)
            .toList(),
        described);
  }

  /** First two digits of the majors: the 专业大类 of what was submitted. */
  static List<String> categories(Filing filing) {
    return filing.inForce().lines().stream()
        .map(FilingLine::majorCode)
        .filter(code -> code.length() >= 2)
        .map(code -> code.substring(0, 2))
        .distinct()
        .sorted()
        .toList();
  }
}
