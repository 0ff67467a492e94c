package org.onex.audit;

/** Kinds of acts that are kept, named as administrators read them. */
public enum AuditAct {
  SIGN_IN("登录"),
  SIGN_IN_FAILED("密码错误"),
  SIGN_IN_DELAYED("限制登录"),
  SIGN_OUT("退出"),
  PASSWORD_CHANGED("修改密码"),
  PASSWORD_ISSUED("发放密码"),
  PASSWORD_SET("代设密码"),
  ADMINISTRATOR_RESET("重置管理员"),
  REGISTER_LOADED("导入单位与人员"),
  PERSON_CHANGED("调整人员"),
  ENGINE_ACT("流程引擎操作"),
  OFFICE_ACT("管理操作");

  private final String label;

  AuditAct(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
