package org.onex.web.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.season.HolidayService;
import org.onex.season.YearOfDays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Years of days off and make-up days. They are public facts; only administrators change them. */
@RestController
@RequestMapping("/api/holidays")
class HolidayApi {

  private final HolidayService holidays;
  private final Edits edits;

  HolidayApi(HolidayService holidays, Edits edits) {
    this.holidays = holidays;
    this.edits = edits;
  }

  @GetMapping
  List<Year> all() {
    return holidays.all().stream().map(Year::of).toList();
  }

  @GetMapping("/{year}")
  ResponseEntity<Year> one(@PathVariable int year) {
    int version = edits.version(EditSubject.holidays(year));
    return Versioned.of(version, Year.of(holidays.year(year)));
  }

  @PutMapping("/{year}")
  ResponseEntity<Year> enter(
      Actor actor, @PathVariable int year, @RequestBody Year entered, EditBasis basis) {
    String source = entered.source() == null ? "" : entered.source();
    YearOfDays written =
        edits.write(
            actor,
            EditSubject.holidays(year),
            basis,
            () -> holidays.enter(actor, year, entered.published(), source, entered.lines()));
    return Versioned.of(edits.version(EditSubject.holidays(year)), Year.of(written));
  }

  /** A year; {@code year} is the address's when it is written. */
  record Year(int year, boolean published, @Nullable String source, @Nullable List<Day> days) {

    static Year of(YearOfDays year) {
      return new Year(
          year.year(),
          year.published(),
          year.source(),
          year.days().stream()
              .map(day -> new Day(day.date().toString(), day.kind(), day.name()))
              .toList());
    }

    String lines() {
      return days == null
          ? ""
          : days.stream()
              .map(day -> "%s %s %s".formatted(day.date(), day.kind(), day.name()))
              .collect(Collectors.joining("\n"));
    }
  }

  /** One day: {@code 休} or {@code 班}. */
  record Day(String date, String kind, String name) {}
}
