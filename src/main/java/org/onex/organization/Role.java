package org.onex.organization;

/** What a person does here; decides groups in the engine and what our pages offer. */
public enum Role {
  PROVINCE_OFFICE("省级审核员"),
  BUREAU("市级审核员"),
  SCHOOL("学校经办人"),
  ADMINISTRATOR("系统管理员"),
  OPERATIONS("运维人员");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
