package org.onex.mail;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom to write to, for many institutions in two queries. */
@Component
@Transactional(readOnly = true)
public class Recipients {

  private final People people;
  private final Institutions institutions;

  Recipients(People people, Institutions institutions) {
    this.people = people;
    this.institutions = institutions;
  }

  /**
   * Everyone active at these institutions, and the contact mailbox of each where nobody there has
   * the same address.
   */
  public Set<Recipient> of(Collection<String> institutionIds) {
    return of(institutionIds, person -> true);
  }

  /** As {@link #of(Collection)}, institution by institution; those without anybody are absent. */
  public Map<String, Set<Recipient>> byUnit(Collection<String> institutionIds) {
    return of(institutionIds).stream()
        .collect(
            Collectors.groupingBy(
                recipient -> String.valueOf(recipient.institutionId()), Collectors.toSet()));
  }

  public Set<Recipient> of(String institutionId) {
    return of(List.of(institutionId));
  }

  /** As {@link #of(Collection)}, but only those people whom the predicate accepts. */
  public Set<Recipient> of(Collection<String> institutionIds, Predicate<Person> wanted) {
    Map<String, Institution> byId =
        institutions.findAllById(new HashSet<>(institutionIds)).stream()
            .collect(toMap(Institution::id, Function.identity()));
    Set<Recipient> found = new LinkedHashSet<>();
    Set<String> addresses = new HashSet<>();
    for (Person person : people.findByInstitutionIdInAndActiveTrue(byId.keySet())) {
      Institution institution = byId.get(person.institutionId());
      if (institution != null && wanted.test(person)) {
        Recipient recipient = Recipient.person(person, institution);
        found.add(recipient);
        addresses.add(institution.id() + " " + recipient.address());
      }
    }
    byId.values().stream()
        .map(Recipient::contact)
        .filter(contact -> contact.address() != null)
        .filter(contact -> !addresses.contains(contact.institutionId() + " " + contact.address()))
        .forEach(found::add);
    return found;
  }
}
