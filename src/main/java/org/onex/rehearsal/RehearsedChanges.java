package org.onex.rehearsal;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface RehearsedChanges extends JpaRepository<RehearsedChange, Long> {

  Page<RehearsedChange> findByRehearsalIdOrderById(String rehearsalId, Pageable page);

  List<RehearsedChange> findByRehearsalIdOrderById(String rehearsalId);
}
