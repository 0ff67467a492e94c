package org.onex.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an occasion has been worked off; the row makes it happen once. */
@Entity
@Table(name = "season_occasion")
class SeasonOccasion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String seasonId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Occasion.Kind kind;

  @Column(name = "level_code", nullable = false)
  private String level;

  @Column(nullable = false)
  private Instant dueAt;

  @Column(nullable = false)
  private Instant endsAt;

  private @Nullable String reached;
  private @Nullable Instant workedAt;

  @SuppressWarnings("NullAway.Init")
  protected SeasonOccasion() {}

  SeasonOccasion(String seasonId, Occasion occasion) {
    this.seasonId = seasonId;
    this.kind = occasion.kind();
    this.level = occasion.level();
    this.dueAt = occasion.at();
    this.endsAt = occasion.end();
  }

  Occasion occasion() {
    return new Occasion(kind, level, dueAt, endsAt);
  }

  boolean isAbout(Occasion.Kind kind, String stage, Instant end) {
    return this.kind == kind && level.equals(stage) && endsAt.equals(end);
  }

  /** The calendar day that it is told on. */
  LocalDate day() {
    return ChineseTime.dayOf(dueAt);
  }

  void reach(String institutionId) {
    reached = institutionId;
  }

  void finish(Instant at) {
    workedAt = at;
  }

  /** Id of the last institution that has been told; empty before the first. */
  String reached() {
    return reached == null ? "" : reached;
  }

  boolean isWorked() {
    return workedAt != null;
  }
}
