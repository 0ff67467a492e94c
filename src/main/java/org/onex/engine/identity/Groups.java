package org.onex.engine.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.directory.Role;

/** The engine's groups; ids are letters and digits because authorizations name them. */
public final class Groups {

  public static final String PROVINCE_OFFICE = "provinceOffice";

  /** People of the bureaus directly under the province. */
  public static final String BUREAU = "bureau";

  /** People of the bureaus below those. */
  public static final String COUNTY_BUREAU = "countyBureau";

  static final String EXPERTS = "experts";
  static final String OPERATIONS = "operations";
  static final String PACK_ADMINISTRATORS = "packAdministrators";
  static final String ENGINE_ADMINISTRATORS = "camunda-admin";

  private static final Set<String> REVIEWERS =
      Set.of(PROVINCE_OFFICE, BUREAU, COUNTY_BUREAU, EXPERTS);

  private Groups() {}

  /** Every group there is, e.g. to refuse a model that names another. */
  public static Set<String> all() {
    return Set.of(
        PROVINCE_OFFICE,
        BUREAU,
        COUNTY_BUREAU,
        EXPERTS,
        OPERATIONS,
        PACK_ADMINISTRATORS,
        ENGINE_ADMINISTRATORS);
  }

  /** Those whose units stand below the province. */
  public static Set<String> ofBureaus() {
    return Set.of(BUREAU, COUNTY_BUREAU);
  }

  /** Whether these are the groups of somebody who reviews and does not run the engine. */
  public static boolean isReviewer(@Nullable Collection<String> groups) {
    return groups != null
        && !groups.contains(ENGINE_ADMINISTRATORS)
        && groups.stream().anyMatch(REVIEWERS::contains);
  }

  static List<String> of(Role role, Institution unit) {
    return switch (role) {
      case PROVINCE_OFFICE -> List.of(PROVINCE_OFFICE);
      case BUREAU -> List.of(unit.provinceId().equals(unit.superiorId()) ? BUREAU : COUNTY_BUREAU);
      case EXPERT -> List.of(EXPERTS);
      case OPERATIONS -> List.of(OPERATIONS);
      case ADMINISTRATOR -> List.of(ENGINE_ADMINISTRATORS, PACK_ADMINISTRATORS);
      case SCHOOL -> List.of();
    };
  }
}
