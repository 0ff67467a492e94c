package org.onex.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.onex.directory.Actor;

/** That a bureau passed a year's notice on, when, by whom and to which schools. Never changed. */
@Entity
@Table(name = "notice_forwarding")
public class Forwarding {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String pack;

  @Column(name = "filing_year", nullable = false)
  private int year;

  @Column(nullable = false)
  private String noticeNumber;

  @Column(nullable = false)
  private String unitId;

  @Column(nullable = false)
  private String forwardedBy;

  @Column(nullable = false)
  private Instant forwardedAt;

  @Column(nullable = false)
  private String note;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "notice_forwarding_school",
      joinColumns = @JoinColumn(name = "forwarding_id"))
  @Column(name = "school_id", nullable = false)
  private Set<String> schoolIds = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Forwarding() {}

  Forwarding(
      YearNotice notice, Actor actor, Instant at, String note, Collection<String> schoolIds) {
    this.pack = notice.pack();
    this.year = notice.year();
    this.noticeNumber = notice.number();
    this.unitId = actor.institutionId();
    this.forwardedBy = actor.name();
    this.forwardedAt = at;
    this.note = note;
    this.schoolIds = new LinkedHashSet<>(schoolIds);
  }

  public Long id() {
    return id;
  }

  public String unitId() {
    return unitId;
  }

  public String forwardedBy() {
    return forwardedBy;
  }

  public Instant forwardedAt() {
    return forwardedAt;
  }

  public String note() {
    return note;
  }

  public Set<String> schoolIds() {
    return Set.copyOf(schoolIds);
  }

  boolean isOf(YearNotice notice) {
    return pack.equals(notice.pack())
        && year == notice.year()
        && noticeNumber.equals(notice.number());
  }
}
