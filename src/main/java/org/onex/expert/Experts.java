package org.onex.expert;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All experts. */
interface Experts extends JpaRepository<Expert, String> {

  List<Expert> findByProvinceIdOrderByPersonId(String provinceId);
}
