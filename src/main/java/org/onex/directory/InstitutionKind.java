package org.onex.directory;

/** A school that files, the bureau of a city or county, or a provincial office. */
public enum InstitutionKind {
  SCHOOL("学校"),
  BUREAU("市县级教育行政部门"),
  PROVINCE("省级");

  private final String label;

  InstitutionKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
