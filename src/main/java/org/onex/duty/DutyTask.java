package org.onex.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One duty of one season: until when, and how far people have been told. */
@Entity
@Table(name = "duty_task")
public class DutyTask {

  @Id private String id;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private String report;

  @Column(nullable = false)
  private String provinceId;

  private @Nullable Instant dueAt;
  private @Nullable Instant remindedAt;
  private @Nullable Instant overdueAt;
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected DutyTask() {}

  DutyTask(String seasonId, String report, String provinceId, @Nullable Instant dueAt) {
    this.id = idOf(seasonId, report);
    this.seasonId = seasonId;
    this.report = report;
    this.provinceId = provinceId;
    this.dueAt = dueAt;
  }

  static String idOf(String seasonId, String report) {
    return seasonId + "." + report;
  }

  void reminded(Instant at) {
    remindedAt = at;
  }

  void overdueTold(Instant at) {
    overdueAt = at;
  }

  void close(Instant at) {
    closedAt = at;
  }

  public String id() {
    return id;
  }

  public String seasonId() {
    return seasonId;
  }

  public String report() {
    return report;
  }

  public String provinceId() {
    return provinceId;
  }

  /** The exclusive end; null where the notice names no day. */
  public @Nullable Instant dueAt() {
    return dueAt;
  }

  @Nullable Instant remindedAt() {
    return remindedAt;
  }

  @Nullable Instant overdueAt() {
    return overdueAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }
}
