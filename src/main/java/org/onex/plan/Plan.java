package org.onex.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filing;

/** What one school may train and examine for one certificate in one season (考核计划). */
@Entity
@Table(name = "plan")
public class Plan {

  /** Number of the filing it was approved from. */
  @Id
  @Column(name = "plan_number")
  private String number;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private String schoolId;

  @Column(nullable = false)
  private String certificateId;

  @Column(nullable = false)
  private String provinceId;

  @Column(nullable = false)
  private String reviewUnitId;

  private @Nullable Instant revokedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "plan_number", nullable = false)
  @OrderBy("number")
  @BatchSize(size = 200)
  private List<PlanVersion> versions = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private @Nullable Integer lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected Plan() {}

  Plan(Filing filing, Instant at) {
    this.number = filing.number();
    this.seasonId = filing.seasonId();
    this.schoolId = filing.schoolId();
    this.certificateId = filing.certificateId();
    this.provinceId = filing.provinceId();
    this.reviewUnitId = filing.reviewUnitId();
    this.versions.add(new PlanVersion(1, at, "审核通过", PlanLine.approved(filing.inForce().lines())));
  }

  /** A new version; the earlier ones stay readable. */
  void amend(Instant at, String reason, List<PlanLine> lines) {
    versions.add(new PlanVersion(versions.size() + 1, at, reason, lines));
  }

  void revoke(Instant at) {
    revokedAt = at;
  }

  void restore() {
    revokedAt = null;
  }

  public PlanVersion current() {
    return versions.get(versions.size() - 1);
  }

  public String number() {
    return number;
  }

  public String seasonId() {
    return seasonId;
  }

  public String schoolId() {
    return schoolId;
  }

  public String certificateId() {
    return certificateId;
  }

  public String provinceId() {
    return provinceId;
  }

  public String reviewUnitId() {
    return reviewUnitId;
  }

  /** When a correction of the result took the plan back; null while it stands. */
  public @Nullable Instant revokedAt() {
    return revokedAt;
  }

  public boolean isInForce() {
    return revokedAt == null;
  }

  public List<PlanVersion> versions() {
    return List.copyOf(versions);
  }
}
