package org.onex.duty;

import org.springframework.stereotype.Component;

/** What the office has chosen so far for a task. */
@Component
class DutyChoices {

  private final DutyReports reports;

  DutyChoices(DutyReports reports) {
    this.reports = reports;
  }

  /** How many chosen entries of other units say this of an item. */
  int of(DutiesOfSeason.Entry entry, String item, String text, String exceptReport) {
    return (int)
        reports.findByTaskIdOrderByUnitId(entry.task().id()).stream()
            .filter(report -> !report.id().equals(exceptReport))
            .flatMap(
                report ->
                    report.entries().stream()
                        .filter(report::isChosen)
                        .filter(number -> text.equals(report.values(number).get(item))))
            .count();
  }
}
