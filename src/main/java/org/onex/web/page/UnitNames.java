package org.onex.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.query.EscapeCharacter;
import org.springframework.stereotype.Component;

/** Names of units for ids, and ids for what people type: a name or a code. */
@Component
public class UnitNames {

  /** How many are offered while somebody types. */
  private static final int MOST = 20;

  private final Institutions institutions;

  UnitNames(Institutions institutions) {
    this.institutions = institutions;
  }

  /** Schools and bureaus of a province by part of their name or code, for choosing. */
  public List<Institution> search(String provinceId, String text) {
    return text.isBlank()
        ? List.of()
        : institutions.choices(
            provinceId, "%" + EscapeCharacter.of('!').escape(text.strip()) + "%", Limit.of(MOST));
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
            .or(() -> named(text, InstitutionKind.BUREAU))
            .or(() -> named(text, InstitutionKind.SCHOOL))
            .map(Institution::id)
            .orElse(text);
  }

  private Optional<Institution> named(String name, InstitutionKind kind) {
    return institutions.findByNameAndKind(name, kind).stream()
        .min(Comparator.comparing(Institution::code));
  }
}
