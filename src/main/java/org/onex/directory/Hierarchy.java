package org.onex.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How units stand over one another: a school below its bureau, a county's bureau below the city's,
 * and the province above all.
 */
@Component
@Transactional(readOnly = true)
public class Hierarchy {

  private final Institutions institutions;

  Hierarchy(Institutions institutions) {
    this.institutions = institutions;
  }

  /** Ids of the bureaus above a unit, the nearest first. */
  public List<String> bureausAbove(Institution unit) {
    return bureausAbove(unit, institutions::findById);
  }

  /** As {@link #bureausAbove(Institution)}, among units that are at hand. */
  public static List<String> bureausAbove(Institution unit, Map<String, Institution> units) {
    return bureausAbove(unit, id -> Optional.ofNullable(units.get(id)));
  }

  private static List<String> bureausAbove(
      Institution unit, Function<String, Optional<Institution>> units) {
    List<String> above = new ArrayList<>();
    Optional<Institution> next = superior(unit.superiorId(), units);
    while (next.isPresent() && next.get().isBureau() && !above.contains(next.get().id())) {
      above.add(next.get().id());
      next = superior(next.get().superiorId(), units);
    }
    return above;
  }

  private static Optional<Institution> superior(
      @Nullable String id, Function<String, Optional<Institution>> units) {
    return id == null ? Optional.empty() : units.apply(id);
  }

  /** A bureau and every bureau below it. */
  public Set<String> under(String bureauId) {
    Map<String, List<String>> below = new HashMap<>();
    institutions
        .findByKindOrderByCode(InstitutionKind.BUREAU)
        .forEach(
            bureau ->
                below
                    .computeIfAbsent(String.valueOf(bureau.superiorId()), id -> new ArrayList<>())
                    .add(bureau.id()));
    Set<String> found = new HashSet<>();
    collect(bureauId, below, found);
    return found;
  }

  private static void collect(String id, Map<String, List<String>> below, Set<String> found) {
    if (found.add(id)) {
      below.getOrDefault(id, List.of()).forEach(child -> collect(child, below, found));
    }
  }

  /** Whether the bureau is the unit itself or stands above it. */
  public boolean isAtOrAbove(String bureauId, String unitId) {
    return bureauId.equals(unitId)
        || institutions
            .findById(unitId)
            .filter(unit -> bureausAbove(unit).contains(bureauId))
            .isPresent();
  }
}
