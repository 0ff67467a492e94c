package org.onex.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A major of the state's list. The list is incomplete, so an unknown code is only a hint. */
@Entity
@Table(name = "major")
public class Major {

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String educationLevel;

  @Column(nullable = false)
  private String majorClass;

  @SuppressWarnings("NullAway.Init")
  protected Major() {}

  /**
   * @param educationLevel voc_secondary, voc_associate or voc_bachelor
   */
  public Major(String code, String name, String educationLevel, String majorClass) {
    this.code = code;
    this.name = name;
    this.educationLevel = educationLevel;
    this.majorClass = majorClass;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String educationLevel() {
    return educationLevel;
  }

  public String majorClass() {
    return majorClass;
  }
}
