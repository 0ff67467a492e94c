package org.onex.deadline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every school that does not file in a season and has said so. */
public interface NonFilingDeclarations
    extends JpaRepository<NonFilingDeclaration, NonFilingDeclaration.Key> {

  List<NonFilingDeclaration> findBySeasonId(String seasonId);

  List<NonFilingDeclaration> findBySeasonIdAndSchoolIdIn(
      String seasonId, Collection<String> schoolIds);
}
