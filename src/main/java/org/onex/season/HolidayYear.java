package org.onex.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the state has published a year's days off, and in which document. */
@Entity
@Table(name = "holiday_year")
class HolidayYear {

  /** Before publication only the statutory festivals are known. */
  enum State {
    PUBLISHED,
    NOT_PUBLISHED
  }

  @Id
  @Column(name = "holiday_year")
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private State state;

  @Column(nullable = false)
  private String source;

  private @Nullable String changedBy;
  private @Nullable Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected HolidayYear() {}

  HolidayYear(int year, State state, String source) {
    this.year = year;
    this.state = state;
    this.source = source;
  }

  /** An administrator's word, over what ships. */
  void rewrite(boolean published, String document, String person, Instant at) {
    state = published ? State.PUBLISHED : State.NOT_PUBLISHED;
    source = document;
    changedBy = person;
    changedAt = at;
  }

  int year() {
    return year;
  }

  boolean isPublished() {
    return state == State.PUBLISHED;
  }

  String source() {
    return source;
  }

  @Nullable String changedBy() {
    return changedBy;
  }

  @Nullable Instant changedAt() {
    return changedAt;
  }
}
