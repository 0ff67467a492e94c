package org.onex.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day off by the state's arrangement, or a weekend day that is worked for it (调休). */
@Entity
@Table(name = "holiday")
class Holiday {

  /** What the day is. */
  enum Kind {
    OFF,
    WORK
  }

  @Id
  @Column(name = "holiday_date")
  private LocalDate date;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  @Column(nullable = false)
  private String name;

  @SuppressWarnings("NullAway.Init")
  protected Holiday() {}

  Holiday(LocalDate date, Kind kind, String name) {
    this.date = date;
    this.kind = kind;
    this.name = name;
  }

  LocalDate date() {
    return date;
  }

  boolean isOff() {
    return kind == Kind.OFF;
  }

  String name() {
    return name;
  }
}
