package org.onex.duty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.organization.Institution;
import org.springframework.stereotype.Component;

/** Who still owes a report. */
@Component
class Outstanding {

  private final Bearers bearers;
  private final DutyReports reports;

  Outstanding(Bearers bearers, DutyReports reports) {
    this.bearers = bearers;
    this.reports = reports;
  }

  List<Institution> of(DutyBook.Entry entry) {
    Set<String> in =
        reports.findByTaskIdOrderByUnitId(entry.task().id()).stream()
            .filter(DutyReport::isIn)
            .map(DutyReport::unitId)
            .collect(Collectors.toSet());
    return bearers.of(entry.policy(), entry.duty(), entry.how(), entry.task().provinceId()).stream()
        .filter(unit -> !in.contains(unit.id()))
        .toList();
  }
}
