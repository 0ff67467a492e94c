package org.onex.season;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Holidays extends JpaRepository<Holiday, LocalDate> {

  List<Holiday> findByDateBetween(LocalDate first, LocalDate last);
}
