package org.onex.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PastFiguresStore extends JpaRepository<PastFigures, String> {

  List<PastFigures> findBySchoolIdInAndCertificateIdInOrderByYearDesc(
      Collection<String> schoolIds, Collection<String> certificateIds);
}
