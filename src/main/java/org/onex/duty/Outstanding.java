package org.onex.duty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.directory.Institution;
import org.springframework.stereotype.Component;

/** Who still owes a report. */
@Component
class Outstanding {

  private final ResponsibleUnits responsibleUnits;
  private final DutyReports reports;

  Outstanding(ResponsibleUnits responsibleUnits, DutyReports reports) {
    this.responsibleUnits = responsibleUnits;
    this.reports = reports;
  }

  List<Institution> of(DutiesOfSeason.Entry entry) {
    Set<String> in =
        reports.findByTaskIdOrderByUnitId(entry.task().id()).stream()
            .filter(DutyReport::isIn)
            .map(DutyReport::unitId)
            .collect(Collectors.toSet());
    return responsibleUnits
        .of(entry.policy(), entry.duty(), entry.how(), entry.task().provinceId())
        .stream()
        .filter(unit -> !in.contains(unit.id()))
        .toList();
  }
}
