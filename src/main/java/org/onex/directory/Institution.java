package org.onex.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A school, a reviewing bureau, or a provincial office.
 *
 * <p>Ids are letters and digits only, because a bureau's id is also the engine's tenant id.
 */
@Entity
@Table(name = "institution")
public class Institution {

  @Id private String id;

  @Column(nullable = false, unique = true)
  private String code;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private InstitutionKind kind;

  private @Nullable String schoolType;
  private @Nullable String affiliation;
  private @Nullable String superiorId;

  @Column(nullable = false)
  private String provinceId;

  @Column(nullable = false)
  private boolean platformRegistered;

  private @Nullable String contactName;
  private @Nullable String contactPhone;
  private @Nullable String contactEmail;

  @SuppressWarnings("NullAway.Init")
  protected Institution() {}

  /**
   * @param code 学校标识码 of a school, administrative code of a bureau or province
   * @param schoolType one of the values of the packs' routes; null unless a school
   * @param affiliation municipal, provincial or province_governed_county; null unless a school
   * @param superiorId the bureau a school belongs to by territory, or the province or bureau above
   *     a bureau
   */
  public Institution(
      String id,
      String code,
      String name,
      InstitutionKind kind,
      @Nullable String schoolType,
      @Nullable String affiliation,
      @Nullable String superiorId,
      String provinceId,
      boolean platformRegistered) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.kind = kind;
    this.schoolType = schoolType;
    this.affiliation = affiliation;
    this.superiorId = superiorId;
    this.provinceId = provinceId;
    this.platformRegistered = platformRegistered;
  }

  /** Codes are unique, letters and digits, and serve as ids of what an administrator registers. */
  static Institution registered(UnitEntry entry, @Nullable Institution superior) {
    return new Institution(
            entry.code(),
            entry.code(),
            entry.name(),
            entry.kind(),
            entry.schoolType(),
            entry.affiliation(),
            null,
            entry.code(),
            entry.platformRegistered())
        .register(entry, superior);
  }

  /** Takes over what the list says; code and kind stay for good. */
  Institution register(UnitEntry entry, @Nullable Institution superior) {
    this.name = entry.name();
    this.schoolType = entry.schoolType();
    this.affiliation = entry.affiliation();
    this.superiorId = superior == null ? null : superior.id();
    this.provinceId = superior == null ? id : superior.provinceId();
    this.platformRegistered = entry.platformRegistered();
    this.contactName = entry.contactName();
    this.contactPhone = entry.contactPhone();
    this.contactEmail = entry.contactEmail();
    return this;
  }

  public Institution contact(String contactName, String contactPhone, String contactEmail) {
    this.contactName = contactName;
    this.contactPhone = contactPhone;
    this.contactEmail = contactEmail;
    return this;
  }

  public String id() {
    return id;
  }

  public boolean isBureau() {
    return kind == InstitutionKind.BUREAU;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public InstitutionKind kind() {
    return kind;
  }

  public @Nullable String schoolType() {
    return schoolType;
  }

  public @Nullable String affiliation() {
    return affiliation;
  }

  public @Nullable String superiorId() {
    return superiorId;
  }

  public String provinceId() {
    return provinceId;
  }

  public boolean platformRegistered() {
    return platformRegistered;
  }

  public @Nullable String contactName() {
    return contactName;
  }

  public @Nullable String contactPhone() {
    return contactPhone;
  }

  public @Nullable String contactEmail() {
    return contactEmail;
  }
}
