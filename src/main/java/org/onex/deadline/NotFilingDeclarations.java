package org.onex.deadline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every school that does not file in a season and has said so. */
public interface NotFilingDeclarations
    extends JpaRepository<NotFilingDeclaration, NotFilingDeclaration.Key> {

  List<NotFilingDeclaration> findBySeasonId(String seasonId);

  List<NotFilingDeclaration> findBySeasonIdAndSchoolIdIn(
      String seasonId, Collection<String> schoolIds);
}
