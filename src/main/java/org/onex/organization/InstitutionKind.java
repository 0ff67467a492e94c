package org.onex.organization;

import java.util.List;

/** A school that files, a city or directly administered county bureau, or a provincial office. */
public enum InstitutionKind {
  SCHOOL("学校"),
  BUREAU("市级教育行政部门"),
  PROVINCE("省级");

  /** Superiors before those below them. */
  static final List<InstitutionKind> TOP_DOWN = List.of(PROVINCE, BUREAU, SCHOOL);

  private final String label;

  InstitutionKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
