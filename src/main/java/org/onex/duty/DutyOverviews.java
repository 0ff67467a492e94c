package org.onex.duty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.notice.DutyItem;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One duty before the office: who has reported, who has not, and what has been chosen. */
@Service
@Transactional(readOnly = true)
public class DutyOverviews {

  private final DutyAccess access;
  private final DutyReports reports;
  private final ResponsibleUnits responsibleUnits;
  private final DutyList list;
  private final Clock clock;

  DutyOverviews(
      DutyAccess access,
      DutyReports reports,
      ResponsibleUnits responsibleUnits,
      DutyList list,
      Clock clock) {
    this.access = access;
    this.reports = reports;
    this.responsibleUnits = responsibleUnits;
    this.list = list;
    this.clock = clock;
  }

  /** With every unit, for workbooks and archives. */
  public DutyView.Overview overview(Actor actor, String seasonId, String report) {
    return overview(actor, seasonId, report, "", Pageable.unpaged());
  }

  /**
   * @param text part of a unit's name or code; empty for all
   */
  public DutyView.Overview overview(
      Actor actor, String seasonId, String report, String text, Pageable page) {
    DutiesOfSeason.Entry entry = access.office(actor, seasonId, report);
    Institution office = access.unit(actor);
    String task = entry.task().id();
    List<Institution> units =
        responsibleUnits.of(entry.policy(), entry.duty(), entry.how(), office.provinceId());
    List<Institution> found =
        units.stream().filter(u -> u.name().contains(text) || u.code().contains(text)).toList();
    List<Institution> shown =
        page.isUnpaged()
            ? found
            : found.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    Map<String, DutyReport> byUnit =
        reports.findByTaskIdAndUnitIdIn(task, shown.stream().map(Institution::id).toList()).stream()
            .collect(toMap(DutyReport::unitId, Function.identity()));
    return new DutyView.Overview(
        list.task(
            actor, office, entry, reports.findByTaskIdAndUnitId(task, office.id()).orElse(null)),
        entry.how().repeated(),
        entry.how().chosen(),
        new PageImpl<>(
            shown.stream().map(unit -> row(entry, unit, byUnit.get(unit.id()))).toList(),
            page,
            found.size()),
        chosen(reports.chosen(task), units));
  }

  public List<DutyItem> items(Actor actor, String seasonId, String report) {
    return access.office(actor, seasonId, report).items();
  }

  private DutyView.Row row(
      DutiesOfSeason.Entry entry, Institution unit, @Nullable DutyReport report) {
    boolean in = report != null && report.isIn();
    return new DutyView.Row(
        unit.id(),
        unit.code(),
        unit.name(),
        report == null ? null : report.state(),
        report == null ? null : report.submittedAt(),
        entry.isLate(report, clock.instant()),
        report == null || !in ? 0 : report.entries().size());
  }

  private static List<Map<String, String>> chosen(List<DutyReport> all, List<Institution> units) {
    Map<String, String> names = units.stream().collect(toMap(Institution::id, Institution::name));
    List<Map<String, String>> rows = new ArrayList<>();
    for (DutyReport report : all) {
      for (int number : report.entries()) {
        if (report.isChosen(number)) {
          Map<String, String> row = new LinkedHashMap<>(report.values(number));
          row.put("unit", names.getOrDefault(report.unitId(), report.unitId()));
          row.put("unitId", report.unitId());
          row.put("number", String.valueOf(number));
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
