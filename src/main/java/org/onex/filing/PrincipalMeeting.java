package org.onex.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** The 校长办公会 that approved a school's filings of a year (R19): one record per school and year. */
@Entity
@Table(name = "principal_meeting")
@IdClass(PrincipalMeeting.Key.class)
public class PrincipalMeeting {

  @Id private String schoolId;

  @Id
  @Column(name = "meeting_year")
  private int year;

  @Column(nullable = false)
  private LocalDate heldOn;

  @Column(nullable = false)
  private String minutes;

  @SuppressWarnings("NullAway.Init")
  protected PrincipalMeeting() {}

  /**
   * @param minutes number and title of the minutes, e.g. 第3次校长办公会会议纪要
   */
  public PrincipalMeeting(String schoolId, int year, LocalDate heldOn, String minutes) {
    this.schoolId = schoolId;
    this.year = year;
    this.heldOn = heldOn;
    this.minutes = minutes;
  }

  public String schoolId() {
    return schoolId;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public String minutes() {
    return minutes;
  }

  /** School and year. */
  public record Key(String schoolId, int year) implements Serializable {}
}
