package org.onex.rehearsal;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface RehearsalRecords extends JpaRepository<Rehearsal, String> {

  List<Rehearsal> findByOrderByStartedAtDesc(Pageable page);

  List<Rehearsal> findByProvinceIdOrderByStartedAtDesc(String provinceId, Pageable page);
}
