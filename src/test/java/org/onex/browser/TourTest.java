package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.season.EngineAtWork;
import org.springframework.beans.factory.annotation.Autowired;

/** README's tour, click by click, in a real browser; its pictures are taken here. */
@OneXTest
@ExtendWith(Chromium.class)
class TourTest {

  private static final FilePayload STAMPED =
      new FilePayload("申报表（盖章）.pdf", "application/pdf", Season2027.scan());
  private static final FilePayload SIGNED_LIST =
      new FilePayload("拟通过名单（签批）.pdf", STAMPED.mimeType, STAMPED.buffer);

  @Autowired Season2027 year;
  @Autowired ManagementService management;

  @Test
  void the_tour_can_be_walked_as_it_is_written(Tab tab) throws IOException {
    year.confirmed();
    year.at("2027-03-22T09:00:00+08:00");
    Page page = tab.page();
    page.onDialog(Dialog::accept);

    // 1 a school writes down its meeting and fills in one certificate
    tab.signIn("hfschool").open("/school");
    page.getByLabel("召开日期").fill("2027-03-15");
    page.getByLabel("会议纪要名称或文号").fill("第3次校长办公会会议纪要");
    button(page, "保存").click();
    done(page, "校长办公会");
    page.getByLabel("新增申报：选择证书").selectOption(new SelectOption().setLabel("物流管理"));
    button(page, "新增申报").click();
    page.getByLabel("等级").selectOption("中级");
    page.getByLabel("专业代码").fill("730801");
    page.getByLabel("专业名称").fill("物流服务与管理");
    page.getByLabel("在校生数").fill("300");
    page.getByLabel("专任教师数").fill("9");
    page.getByLabel("申报人数").fill("5");
    assertThat(page.locator("#judged")).containsText(Pattern.compile("不符合.*5", Pattern.DOTALL));
    tab.picture("tour-1-findings-while-typing");
    page.getByLabel("申报人数").fill("60");
    assertThat(page.locator("#judged")).not().containsText("申报 5 人");
    page.locator("#papers input[type=file]").setInputFiles(STAMPED);
    button(page, "上传").click();
    done(page, "已上传");

    // 2 and hands it in
    button(page, "提交").click();
    assertThat(page.locator("main"))
        .containsText(Pattern.compile("提交已受理.*第 1 次提交.*SHA-256", Pattern.DOTALL));
    tab.picture("tour-2-receipt");
    String number = page.url().replaceAll(".*/filings/([^/?]+).*", "$1");

    // 3 the city returns it, which needs an opinion
    tab.signOut().signIn("ahhefei");
    link(page, "进入待办审核").click();
    openOnlyTask(tab);
    decide(page, "退回修改");
    tab.page().locator(".form-actions .btn-primary").click();
    assertThat(page.locator(".fjs-form-field-error")).hasText("此项必填。");
    assertThat(page.locator(".page-notifications")).containsText("未能提交");
    tab.picture("tour-3-return-needs-an-opinion");
    page.locator("textarea").fill("申报人数与在校生规模不相称，请核实后修改。");
    complete(page);

    // 4 the school corrects, the city passes
    tab.signOut().signIn("hfschool").open("/filings/" + number + "/edit");
    page.getByLabel("申报人数").fill("80");
    button(page, "提交").click();
    assertThat(page.locator("main")).containsText("与第 1 次提交对照");
    assertThat(page.locator("td.changed")).hasText("80");
    tab.picture("tour-4-what-changed");
    tab.signOut().signIn("ahhefei").open("/camunda/app/tasklist/default/");
    openOnlyTask(tab);
    decide(page, "通过");
    complete(page);

    // 5 days later the province's window opens
    year.at("2027-03-26T09:00:00+08:00");

    // 6 the province passes and releases; the school has its plan
    tab.signOut().signIn("ahprovince").open("/camunda/app/tasklist/default/");
    openOnlyTask(tab);
    tab.picture("tour-6-province");
    decide(page, "通过");
    complete(page);
    tab.open("/seasons");
    link(page, "2027年春季申报").click();
    var list = page.waitForDownload(() -> link(page, "下载拟通过名单").click());
    page.getByLabel("签批名单上的名单校验码").fill(codeOn(Files.readAllBytes(list.path())));
    page.getByLabel("签批后的名单扫描件（PDF 或图片）").setInputFiles(SIGNED_LIST);
    button(page, "提出统一发布").click();
    done(page, "已提出统一发布 1 个申报项目的审核结果");
    tab.signOut().signIn("ahprovince2").open("/");
    page.getByText("结果发布待您确认").click();
    tab.screenshot("release-waiting");
    button(page, "确认发布").click();
    assertThat(page.locator("main")).containsText("已开始统一发布 1 个申报项目的审核结果");
    tab.screenshot("release-confirmed");
    EngineAtWork.run(management);
    tab.signOut().signIn("hfschool").open("/plans/" + number);
    assertThat(page.locator("main")).containsText(Pattern.compile("合计\\s*80"));
    tab.picture("tour-6-plan");

    // 7 the same by workbook
    tab.open("/import");
    var template = page.waitForDownload(() -> link(page, "下载模板").click());
    var filled = filled(Files.readAllBytes(template.path()));
    page.getByLabel("工作簿（*.xlsx 或 *.xls，不超过 20 MB）").setInputFiles(filled);
    button(page, "上传并校验").click();
    assertThat(page.locator("main"))
        .containsText(Pattern.compile("问题清单.*母婴护理.*暂不能提交", Pattern.DOTALL));
    tab.picture("tour-7-workbook");
    button(page, "只保存为草稿").click();
    done(page, "草稿");
    tab.open("/school");
    assertThat(page.locator("main")).containsText(Pattern.compile("母婴护理.*草稿", Pattern.DOTALL));
    tab.picture("tour-7-school");
    assertThat(tab.text()).doesNotContain("undefined", "null");
  }

  /** The next click must not overtake the page that answers this one. */
  private static void done(Page page, String says) {
    assertThat(page.locator("main .alert-success, main [role=status]").first()).containsText(says);
  }

  /** 名单校验码, as somebody copies it from the printed list. */
  private static String codeOn(byte[] list) throws IOException {
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(list))) {
      String line = workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
      return line.replaceFirst(".*校验码：", "");
    }
  }

  private static void openOnlyTask(Tab tab) {
    tab.page().locator(".tasks-list .task").first().click();
    tab.page().locator(".fjs-container .fjs-form").waitFor();
    tab.claim();
  }

  private static void decide(Page page, String decision) {
    page.getByText(decision, new Page.GetByTextOptions().setExact(true)).last().click();
  }

  private static void complete(Page page) {
    page.locator(".form-actions .btn-primary:not([disabled])").click();
    page.locator(".task-card").waitFor(detached());
  }

  private static Locator.WaitForOptions detached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private static Locator button(Page page, String name) {
    return page.locator("button:visible", new Page.LocatorOptions().setHasText(exactly(name)));
  }

  private static Locator link(Page page, String name) {
    return page.locator("main a", new Page.LocatorOptions().setHasText(exactly(name)));
  }

  private static Pattern exactly(String name) {
    return Pattern.compile("^\\s*" + name + "\\s*$");
  }

  /** One row under the template's header, as README gives it. */
  private static FilePayload filled(byte[] template) throws IOException {
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(template));
        var out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.getSheetAt(0);
      int header = -1;
      for (Row row : sheet) {
        if (row.getCell(0) != null && row.getCell(0).toString().contains("学校标识码")) {
          header = row.getRowNum();
        }
      }
      assertThat(header).isNotNegative();
      List<Object> values =
          List.of("9934100002", "庐州青禾职业高级中学", "母婴护理", "中级", "790303", "母婴照护", 120, 6, 10);
      Row row = sheet.createRow(header + 1);
      for (int column = 0; column < values.size(); column++) {
        if (values.get(column) instanceof Integer figure) {
          row.createCell(column).setCellValue(figure);
        } else {
          row.createCell(column).setCellValue((String) values.get(column));
        }
      }
      workbook.write(out);
      return new FilePayload(
          "申报明细.xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          out.toByteArray());
    }
  }
}
