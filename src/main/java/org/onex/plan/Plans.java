package org.onex.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All plans. */
public interface Plans extends JpaRepository<Plan, String>, JpaSpecificationExecutor<Plan> {

  List<Plan> findBySeasonIdInAndSchoolIdInAndRevokedAtNull(
      Collection<String> seasonIds, Collection<String> schoolIds);
}
