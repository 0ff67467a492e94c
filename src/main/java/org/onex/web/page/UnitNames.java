package org.onex.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Institution;
import org.onex.organization.InstitutionKind;
import org.onex.organization.Institutions;
import org.springframework.stereotype.Component;

/** Names of units for ids, and ids for what people type: a name or a code. */
@Component
public class UnitNames {

  private final Institutions institutions;

  UnitNames(Institutions institutions) {
    this.institutions = institutions;
  }

  /** Schools and bureaus, for choosing. */
  public List<Institution> all() {
    return Stream.of(InstitutionKind.BUREAU, InstitutionKind.SCHOOL)
        .flatMap(kind -> institutions.findByKindOrderByCode(kind).stream())
        .toList();
  }

  public Map<String, String> names(List<@Nullable String> ids) {
    return institutions.findAllById(ids.stream().filter(Objects::nonNull).toList()).stream()
        .collect(Collectors.toMap(Institution::id, Institution::name));
  }

  /** What was typed itself where it is neither: the number of a filing, or a mistake. */
  public @Nullable String idOf(String typed) {
    String text = typed.strip();
    Optional<Institution> byCode = institutions.findByCode(text);
    return text.isEmpty()
        ? null
        : byCode
            .or(() -> all().stream().filter(unit -> unit.name().equals(text)).findFirst())
            .map(Institution::id)
            .orElse(text);
  }
}
