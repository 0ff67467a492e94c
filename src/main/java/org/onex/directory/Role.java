package org.onex.directory;

/** What a person does here; decides groups in the engine and what our pages offer. */
public enum Role {
  PROVINCE_OFFICE("省级审核员", InstitutionKind.PROVINCE),
  BUREAU("市县级审核员", InstitutionKind.BUREAU),
  SCHOOL("学校经办人", InstitutionKind.SCHOOL),
  EXPERT("评审专家", InstitutionKind.PROVINCE),
  ADMINISTRATOR("系统管理员", InstitutionKind.PROVINCE),
  OPERATIONS("运维人员", InstitutionKind.PROVINCE);

  private final String label;
  private final InstitutionKind unit;

  Role(String label, InstitutionKind unit) {
    this.label = label;
    this.unit = unit;
  }

  /** The kind of unit whose people may have this role. */
  public InstitutionKind unit() {
    return unit;
  }

  public String label() {
    return label;
  }
}
