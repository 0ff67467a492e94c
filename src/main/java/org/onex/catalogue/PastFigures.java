package org.onex.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;

/** 考核规模, 完成 and 发证 of one certificate at one school in one past year. */
@Entity
@Table(name = "past_figures")
public class PastFigures {

  @Id private String id;

  @Column(nullable = false)
  private String schoolId;

  @Column(nullable = false)
  private String certificateId;

  @Column(name = "figures_year", nullable = false)
  private int year;

  @Column(nullable = false)
  private int planned;

  @Column(nullable = false)
  private int completed;

  private @Nullable Integer sat;
  private @Nullable Integer passed;

  @Column(nullable = false)
  private int issued;

  @SuppressWarnings("NullAway.Init")
  protected PastFigures() {}

  public PastFigures(String schoolId, String certificateId, FilingFacts.PastYear figures) {
    this.id = schoolId + ":" + certificateId + ":" + figures.year();
    this.schoolId = schoolId;
    this.certificateId = certificateId;
    this.year = figures.year();
    this.planned = figures.planned();
    this.completed = figures.completed();
    this.sat = figures.sat();
    this.passed = figures.passed();
    this.issued = figures.issued();
  }

  String id() {
    return id;
  }

  public String schoolId() {
    return schoolId;
  }

  public String certificateId() {
    return certificateId;
  }

  public int year() {
    return year;
  }

  public FilingFacts.PastYear asFacts() {
    return new FilingFacts.PastYear(year, planned, completed, sat, passed, issued);
  }
}
