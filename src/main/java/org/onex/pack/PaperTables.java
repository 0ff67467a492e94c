package org.onex.pack;

import static org.onex.pack.RuleColumn.optional;
import static org.onex.pack.RuleColumn.required;
import static org.onex.pack.RuleColumn.withMeeting;
import static org.onex.pack.RuleColumn.withProvision;
import static org.onex.pack.TableSchema.table;

import org.onex.notice.Envelope;
import org.onex.notice.FormRow;
import org.onex.notice.RequiredDocument;
import org.onex.notice.Source;

/** What is handed in with a filing, and the papers that a notice itself quotes. */
final class PaperTables {

  static final TableSchema DOCUMENTS =
      table(
          "documents",
          "材料要求",
          "每个环节须提交的材料",
          withMeeting(
              required(
                  "step",
                  "环节",
                  CellType.CODE,
                  "filing 申报、argument 论证、summary 汇总、adjustment 调整、report 报表"),
              required("document", "材料代码", CellType.CODE, "附件的种类"),
              required("title", "材料名称", CellType.TEXT, "学校看到的名称"),
              optional("template", "附件号", CellType.TEXT, "如附件2"),
              required("seal", "须盖章", CellType.YES_NO, "是否须上传盖章扫描件"),
              optional("each", "份数单位", CellType.oneOf("certificate"), "每个证书各一份的写 certificate"),
              optional("code", "缺少时的原因代码", CellType.CODE, "大写英文")),
          "step",
          "document");

  static final TableSchema FORMS =
      table(
          "forms",
          "表格栏目",
          "官方表格有哪些栏目；学校在线填写，系统据此生成 Word 表格",
          withProvision(
              required("form", "表格", CellType.CODE, "documents 表中的材料代码"),
              required("section", "部分", CellType.TEXT, "栏目所在的标题；写“封面”的印在封面上"),
              optional("table", "明细表", CellType.CODE, "可填多行的，同一明细表的各列写同一编号"),
              required("field", "栏目代码", CellType.CODE, "小写英文，同一表格内不重复"),
              required("label", "栏目名称", CellType.TEXT, "表格上印的文字"),
              required(
                  "kind",
                  "填写方式",
                  CellType.oneOf(FormRow.Kind.values(), FormRow.Kind::label),
                  "文本至是否由学校填写；证书名称、专业、计划表取自申报明细；签字、意见签章、说明只印不填"),
              optional("most", "至多行数", CellType.WHOLE, "明细表限填的行数；没有限制的空着"),
              required("required", "必填", CellType.YES_NO, "不填是否不能提交")),
          "form",
          "table",
          "field");

  static final TableSchema ENVELOPES =
      table(
          "envelopes",
          "邮件要求",
          "文件规定的报送邮件",
          withProvision(
              required("occasion", "事由", CellType.CODE, "summary 汇总、increase 调增等"),
              optional("mailbox", "收件邮箱", CellType.TEXT, "收件邮箱"),
              required("subject", "邮件命名", CellType.TEXT, "{unit} {year} 等由系统填写"),
              optional("attachments", "附件", CellType.TEXTS, "随信附件的名称")),
          "occasion");

  static final TableSchema SOURCES =
      table(
          "sources",
          "引用文件",
          "文件引用了哪些文件",
          withProvision(
              required("title", "文件名称", CellType.TEXT, "被引用文件的标题"),
              optional("number", "文号", CellType.TEXT, "文件没有写文号的空着"),
              required("issuer", "发文机关", CellType.TEXT, "被引用文件的发文机关"),
              optional("date", "印发日期", CellType.DATE, "不知道的空着"),
              required("relation", "引用方式", CellType.TEXT, "依据、转发、落实等")),
          "title",
          "number");

  private PaperTables() {}

  static RequiredDocument document(RuleRowReader row) {
    return new RequiredDocument(
        row.text("step"),
        row.text("document"),
        row.text("title"),
        row.text("template"),
        row.yes("seal"),
        row.text("each"),
        row.optional("code").orElse(null),
        row.meeting(),
        row.provision());
  }

  static FormRow form(RuleRowReader row) {
    return new FormRow(
        row.text("form"),
        row.text("section"),
        row.text("table"),
        row.text("field"),
        row.text("label"),
        row.choice("kind", FormRow.Kind.values(), FormRow.Kind::label),
        row.whole("most").orElse(null),
        row.yes("required"),
        row.provision());
  }

  static Envelope envelope(RuleRowReader row) {
    return new Envelope(
        row.text("occasion"),
        row.text("mailbox"),
        row.text("subject"),
        row.list("attachments"),
        row.provision());
  }

  static Source source(RuleRowReader row) {
    return new Source(
        row.text("title"),
        row.text("number"),
        row.text("issuer"),
        row.date("date"),
        row.text("relation"),
        row.provision());
  }
}
