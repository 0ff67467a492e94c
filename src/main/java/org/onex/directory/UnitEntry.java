package org.onex.directory;

import org.jspecify.annotations.Nullable;

/**
 * A unit as the administrator's list has it.
 *
 * @param schoolType one of {@link SchoolTypes}; null unless a school
 * @param affiliation one of {@link Affiliations}; null unless a school
 * @param superiorCode null only for a province
 */
public record UnitEntry(
    String code,
    String name,
    InstitutionKind kind,
    @Nullable String schoolType,
    @Nullable String affiliation,
    @Nullable String superiorCode,
    boolean platformRegistered,
    @Nullable String contactName,
    @Nullable String contactPhone,
    @Nullable String contactEmail) {

  /** What is kept of a unit, to tell whether an entry changes it. */
  static UnitEntry of(Institution unit, @Nullable String superiorCode) {
    return new UnitEntry(
        unit.code(),
        unit.name(),
        unit.kind(),
        unit.schoolType(),
        unit.affiliation(),
        superiorCode,
        unit.platformRegistered(),
        unit.contactName(),
        unit.contactPhone(),
        unit.contactEmail());
  }
}
