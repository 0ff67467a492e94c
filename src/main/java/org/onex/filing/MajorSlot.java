package org.onex.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/**
 * A certificate's place in a major of a school and year. Whoever comes first has place 0, so that
 * the database, too, lets one filing have it; further places are taken with a reason only.
 */
@Entity
@Table(name = "major_pilot")
@IdClass(MajorSlot.Key.class)
class MajorSlot implements Persistable<MajorSlot.Key> {

  @Id private String schoolId;

  @Id
  @Column(name = "pilot_year")
  private int year;

  @Id private String majorCode;
  @Id private int slot;

  @Column(nullable = false)
  private String certificateId;

  @Column(nullable = false)
  private String filingNumber;

  /** A new place is inserted and never merged into one that somebody has taken meanwhile. */
  @Transient private boolean taken = true;

  @SuppressWarnings("NullAway.Init")
  protected MajorSlot() {}

  MajorSlot(Filing filing, int year, String majorCode, int slot) {
    this.schoolId = filing.schoolId();
    this.year = year;
    this.majorCode = majorCode;
    this.slot = slot;
    this.certificateId = filing.certificateId();
    this.filingNumber = filing.number();
    this.taken = false;
  }

  @Override
  public Key getId() {
    return new Key(schoolId, year, majorCode, slot);
  }

  @Override
  public boolean isNew() {
    return !taken;
  }

  @PostPersist
  void take() {
    taken = true;
  }

  String majorCode() {
    return majorCode;
  }

  int slot() {
    return slot;
  }

  String schoolId() {
    return schoolId;
  }

  String certificateId() {
    return certificateId;
  }

  String filingNumber() {
    return filingNumber;
  }

  /** School, year, major and place. */
  record Key(String schoolId, int year, String majorCode, int slot) implements Serializable {}
}
