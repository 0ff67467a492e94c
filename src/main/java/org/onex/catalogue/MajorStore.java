package org.onex.catalogue;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface MajorStore extends JpaRepository<Major, String> {

  List<Major> findByCodeStartingWithOrNameContainingOrderByCode(
      String code, String name, Limit limit);
}
