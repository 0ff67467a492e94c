package org.onex.season;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants as each may see them: the office all, everyone else what reaches them or their schools.
 */
@Service
@Transactional(readOnly = true)
public class GrantList {

  private final Grants grants;
  private final GrantTargets filings;
  private final Hierarchy hierarchy;

  GrantList(Grants grants, GrantTargets filings, Hierarchy hierarchy) {
    this.grants = grants;
    this.filings = filings;
    this.hierarchy = hierarchy;
  }

  /** The newest first. */
  public List<Grant> of(Actor actor, String seasonId) {
    List<Grant> all = grants.findBySeasonIdOrderByConfirmationProposedAtDesc(seasonId);
    return actor.is(Role.PROVINCE_OFFICE) || actor.is(Role.ADMINISTRATOR)
        ? all
        : all.stream().filter(grant -> concerns(actor.institutionId(), grant)).toList();
  }

  private boolean concerns(String unitId, Grant grant) {
    @Nullable String target = grant.target();
    return switch (grant.scope()) {
      case ALL -> true;
      case UNIT -> isAbove(unitId, target);
      case FILING ->
          Optional.ofNullable(target)
              .flatMap(filings::find)
              .filter(f -> unitId.equals(f.schoolId()) || isAbove(unitId, f.schoolId()))
              .isPresent();
    };
  }

  private boolean isAbove(String unitId, @Nullable String target) {
    return target != null && hierarchy.isAtOrAbove(unitId, target);
  }
}
