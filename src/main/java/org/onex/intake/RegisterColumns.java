package org.onex.intake;

import java.util.List;

/** The columns of the sheets 单位 and 人员. */
final class RegisterColumns {

  static final Column CODE = Column.required("单位代码", "学校标识码", "行政区划代码", "学校标识码/行政区划代码");
  static final Column NAME = Column.required("单位名称", "单位全称", "学校名称");
  static final Column KIND = Column.required("单位类别", "单位类型");
  static final Column SCHOOL_TYPE = Column.optional("办学层次", "学校类型");
  static final Column AFFILIATION = Column.optional("隶属关系");
  static final Column SUPERIOR = Column.optional("上级单位代码", "上级单位");
  static final Column REGISTERED = Column.optional("平台注册", "是否平台注册");
  static final Column CONTACT = Column.optional("联系人");
  static final Column PHONE = Column.optional("电话", "联系电话");
  static final Column UNIT_EMAIL = Column.optional("邮箱", "电子邮箱", "联系邮箱");
  static final List<Column> UNITS =
      List.of(
          CODE,
          NAME,
          KIND,
          SCHOOL_TYPE,
          AFFILIATION,
          SUPERIOR,
          REGISTERED,
          CONTACT,
          PHONE,
          UNIT_EMAIL);

  static final Column ACCOUNT = Column.required("账号", "登录账号");
  static final Column PERSON = Column.required("姓名", "人员姓名");
  static final Column UNIT = Column.required("单位代码", "所在单位代码", "学校标识码", "行政区划代码", "学校标识码/行政区划代码");
  static final Column ROLE = Column.required("角色");
  static final Column EMAIL = Column.optional("邮箱", "电子邮箱");
  static final Column POST = Column.optional("岗位", "校内岗位");
  static final Column STATE = Column.optional("状态");
  static final List<Column> PEOPLE = List.of(ACCOUNT, PERSON, UNIT, ROLE, EMAIL, POST, STATE);

  private RegisterColumns() {}
}
