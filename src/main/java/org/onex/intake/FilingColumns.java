package org.onex.intake;

import java.util.List;

/** The columns of a filing workbook and what schools and older forms call them. */
final class FilingColumns {

  static final Column SCHOOL_CODE =
      Column.optional("学校标识码", "学校代码", "院校代码", "院校标识码", "学校编码", "标识码", "学校机构标识码").fillingDown();
  static final Column SCHOOL_NAME =
      Column.optional("学校名称", "院校名称", "申报学校", "申报院校", "试点院校名称", "申报单位", "学校", "院校").fillingDown();
  static final Column CERTIFICATE =
      Column.required("证书名称", "证书", "申报证书", "申报证书名称", "职业技能等级证书", "职业技能等级证书名称", "拟申报证书")
          .fillingDown();
  static final Column LEVEL =
      Column.required("等级", "证书等级", "级别", "证书级别", "考核等级", "申报等级").fillingDown();
  static final Column MAJOR_CODE = Column.required("专业代码", "专业编码", "申报专业代码", "拟申报专业代码", "专业代号");
  static final Column MAJOR_NAME =
      Column.optional("专业名称", "专业", "申报专业", "拟申报专业", "申报专业名称", "拟申报专业名称", "考核专业");
  static final Column ENROLLED =
      Column.required(
          "在校生数", "在校学生数", "本专业在校学生数", "本专业在校生数", "在校生人数", "在校学生人数", "在校人数", "本专业在校生人数");
  static final Column TEACHERS =
      Column.required("专任教师数", "本专业专任教师数", "专任教师", "专任教师人数", "本专业专任教师人数");
  static final Column HEADCOUNT =
      Column.required(
          "申报人数", "申请培训人数", "申报规模", "拟申报人数", "申报考核人数", "考核人数", "申报考核规模", "申请人数", "拟申报规模");
  static final Column NOTE = Column.optional("备注", "说明");
  static final Column EXAM = Column.optional("考核形式", "考试形式", "考核方式", "考试方式").fillingDown();
  static final Column FEE =
      Column.optional("收费标准", "考核费用", "考核费用标准", "费用标准", "考核收费标准").fillingDown();
  static final Column MEETING = Column.optional("校长办公会日期", "校长办公会时间", "校长办公会研究日期").fillingDown();

  static final List<Column> ALL =
      List.of(
          SCHOOL_CODE,
          SCHOOL_NAME,
          CERTIFICATE,
          LEVEL,
          MAJOR_CODE,
          MAJOR_NAME,
          ENROLLED,
          TEACHERS,
          HEADCOUNT,
          NOTE,
          EXAM,
          FEE,
          MEETING);

  private FilingColumns() {}
}
