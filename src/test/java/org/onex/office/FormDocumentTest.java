package org.onex.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** An official form as it is printed. */
class FormDocumentTest {

  private static final FormDocument FORM =
      new FormDocument(
          "2027年1+X证书制度项目备案表",
          "南粤职业技术学院",
          List.of(
              new FormDocument.Cover(
                  List.of(
                      new FormDocument.Pair("证书名称", "建筑信息模型（BIM）"),
                      new FormDocument.Pair("项目负责人", "黎若谷"))),
              new FormDocument.Heading("一、申报计划"),
              new FormDocument.Grid(
                  List.of("证书名称", "证书等级", "拟申报专业", "本专业在校学生数", "本专业专任教师数", "申请培训人数"),
                  List.of(List.of("建筑信息模型（BIM）", "中级", "计算机应用", "200", "12", "60"))),
              new FormDocument.Note("注：若一个证书对应多个专业，各专业数据要分开写。"),
              new FormDocument.Heading("二、项目团队情况"),
              new FormDocument.Pairs(
                  List.of(
                      new FormDocument.Pair("项目负责人姓名", "黎若谷"),
                      new FormDocument.Pair("主要成果", "省级教学成果一等奖\n省级精品课程"))),
              new FormDocument.Grid(List.of("姓名", "所在单位及职称或职务", "签字"), List.of()),
              new FormDocument.Opinion("申报部门意见"),
              new FormDocument.Opinion("学校意见")),
          "申报编号 GD2027-0001　校验码 0123456789");

  @Test
  void a_form_opens_with_everything_in_print_order_and_its_code_on_each_page() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormDocument.write(out, FORM);
    Files.createDirectories(Path.of("target/forms"));
    Files.write(Path.of("target/forms/form.docx"), out.toByteArray());

    try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        var text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .containsSubsequence(
              "2027年1+X证书制度项目备案表",
              "证书名称：建筑信息模型（BIM）",
              "一、申报计划",
              "计算机应用",
              "各专业数据要分开写",
              "二、项目团队情况",
              "省级精品课程",
              "申报部门意见",
              "（签字盖章）",
              "学校意见",
              "校验码 0123456789")
          .doesNotContain("提交前括号内删除");
      assertThat(word.getFooterList()).hasSize(1);
    }
  }
}
