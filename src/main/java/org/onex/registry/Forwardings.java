package org.onex.registry;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every act of forwarding. */
interface Forwardings extends JpaRepository<Forwarding, Long> {

  List<Forwarding> findByUnitIdInOrderById(Collection<String> unitIds);
}
