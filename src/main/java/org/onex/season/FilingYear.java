package org.onex.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One pack's year in one province, from the moment its schedule is being drafted. */
@Entity
@Table(name = "filing_year")
public class FilingYear {

  @Id private String id;

  @Column(nullable = false)
  private String pack;

  @Column(name = "filing_year", nullable = false)
  private int year;

  @Column(nullable = false)
  private String provinceId;

  private @Nullable String startedBy;

  @Column(nullable = false)
  private Instant startedAt;

  @SuppressWarnings("NullAway.Init")
  protected FilingYear() {}

  FilingYear(
      String pack, int year, String provinceId, @Nullable String startedBy, Instant startedAt) {
    this.id = id(pack, year);
    this.pack = pack;
    this.year = year;
    this.provinceId = provinceId;
    this.startedBy = startedBy;
    this.startedAt = startedAt;
  }

  static String id(String pack, int year) {
    return pack + "-" + year;
  }

  public String id() {
    return id;
  }

  public String pack() {
    return pack;
  }

  public int year() {
    return year;
  }

  public String provinceId() {
    return provinceId;
  }

  /** Null when the calendar started it. */
  public @Nullable String startedBy() {
    return startedBy;
  }

  public Instant startedAt() {
    return startedAt;
  }
}
