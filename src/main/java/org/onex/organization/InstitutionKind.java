package org.onex.organization;

/** A school that files, a city or directly administered county bureau, or a provincial office. */
public enum InstitutionKind {
  SCHOOL,
  BUREAU,
  PROVINCE
}
