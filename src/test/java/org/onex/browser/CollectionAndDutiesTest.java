package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onex.Season2027.line;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.Henan;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.Yunnan;
import org.onex.collection.CollectionViews;
import org.onex.duty.DutyScheduler;
import org.onex.engine.season.Walk;
import org.onex.filing.DeclaredConditionsService;
import org.onex.notice.FilingFacts;
import org.onex.season.SeasonQueries;
import org.onex.season.YearPlanning;
import org.springframework.beans.factory.annotation.Autowired;

/** 统一报送 and 报送任务, as bureau, school and office click through them. */
@OneXTest
@ExtendWith(Chromium.class)
class CollectionAndDutiesTest {

  private static final FilePayload STAMPED =
      new FilePayload("盖章扫描件.pdf", "application/pdf", Season2027.scan());

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired Henan henan;
  @Autowired Yunnan yunnan;
  @Autowired YearPlanning years;
  @Autowired DutyScheduler duties;
  @Autowired SeasonQueries seasons;
  @Autowired DeclaredConditionsService conditions;
  @Autowired CollectionViews collections;

  @Test
  void a_city_sends_its_schools_filings_together(Tab tab) throws Exception {
    henan.settled();
    year.at("2027-04-24T09:00:00+08:00");
    walk.confirmed("henan", Henan.OFFICE, "豫教示例〔2027〕3号", LocalDate.of(2027, 4, 20));
    String season = "henan-2027-first-batch";
    filed("hnschool", season, "b1-03");
    filed("hnschool2", season, "b1-04");
    filed("hnschool2", season, "b1-05");
    Page page = tab.page();
    page.onDialog(Dialog::accept);

    tab.signIn("hnschool").open("/school?season=" + season);
    page.locator("#certificate").selectOption("b1-02");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新增申报")).click();
    assertThat(page.locator("#conditions")).containsText("未填写");
    tab.screenshot("conditions");

    tab.signOut().signIn("hncity").open("/seasons/" + season + "/collection");
    Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("汽车运用"));
    row.locator("summary").click();
    row.locator("input[name=reason]").fill("实训设备正在验收。");
    row.getByText("移出本次报送").click();
    assertThat(page.locator("main")).containsText("移出本次报送");
    page.locator("#stamp input[type=file]").setInputFiles(STAMPED);
    page.locator("#stamp").getByText("上传", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#stamp")).containsText("已上传扫描件");
    tab.screenshot("collection");
    page.locator("#stamp button", new Page.LocatorOptions().setHasText("报送第 1 号")).click();
    assertThat(page.locator("main")).containsText("2 个申报项目正在移交省级");
    tab.screenshot("collection-sent");
    Files.createDirectories(Path.of("target/screenshots"));
    try (var out = Files.newOutputStream(Path.of("target/screenshots/collection.docx"))) {
      collections.table(year.actor("hncity"), seasons.season(season)).writeWord(out);
    }
  }

  @Test
  void a_city_uploads_its_stamped_summary(Tab tab) {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    walk.started(Season2027.SPRING);
    Page page = tab.page();
    page.onDialog(Dialog::accept);
    tab.signIn("ahhefei").open("/duties");
    assertThat(page.locator("main")).containsText("已逾期");
    page.getByText("填报", new Page.GetByTextOptions().setExact(true)).first().click();
    page.locator("#files input[type=file]").setInputFiles(STAMPED);
    page.locator("#files button").click();
    tab.screenshot("duty-summary");
    page.locator("#report button[value=submit]").click();
    assertThat(page.locator("main")).containsText("已报送（迟报）");
    tab.signOut().signIn("hfcollege").open("/duties").screenshot("duties-anhui-school");
    tab.signOut().signIn("ahprovince").open("/duties").screenshot("duties-anhui-office");
    tab.open("/duties/anhui-2027-spring/summary").screenshot("duty-anhui-office");
  }

  @Test
  void a_school_and_the_office_see_what_is_due(Tab tab) {
    yunnan.settled();
    year.at("2027-04-25T09:00:00+08:00");
    years.draft("yunnan", 2028, Yunnan.OFFICE);
    years.confirm("yunnan", 2028, "滇教示例〔2028〕2号", LocalDate.of(2028, 2, 20), Map.of());
    String season = "yunnan-2028-annual";
    duties.issue(season);
    Page page = tab.page();
    page.onDialog(Dialog::accept);

    tab.signIn("yncollege").open("/duties");
    assertThat(page.locator("main")).containsText("工作组专家推荐");
    tab.screenshot("duties-school");
    page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("牵头院校申报"))
        .getByText("填报")
        .click();
    page.getByLabel("是否“双高”院校").selectOption("是");
    page.getByLabel("专业大类").selectOption("交通运输大类");
    page.getByLabel("影响力").fill("省内同类专业规模最大，试点三年通过率均在九成以上。");
    page.getByText("保存", new Page.GetByTextOptions().setExact(true)).click();
    page.locator("#files input[type=file]").setInputFiles(STAMPED);
    page.locator("#files")
        .getByText("上传", new Locator.GetByTextOptions().setExact(true))
        .last()
        .click();
    tab.screenshot("duty-school");
    page.locator("#report button[value=submit]").click();
    assertThat(page.locator("main")).containsText("已报送");

    tab.signOut().signIn("ynoffice").open("/duties");
    tab.screenshot("duties-office");
    tab.open("/duties/" + season + "/lead");
    assertThat(page.locator("main")).containsText("已报 1 / 应报 3");
    tab.screenshot("duty-office");
    tab.open("/duties/" + season + "/lead/units/yncollege");
    tab.screenshot("duty-office-unit");
    page.locator("button[value=choose]").click();
    assertThat(page.locator("main")).containsText("已选定");
  }

  private void filed(String person, String season, String certificate) {
    String number = year.drafted(person, season, certificate, line(60));
    year.attached(person, number, "summary");
    conditions.declare(
        year.actor(person),
        number,
        new FilingFacts.Conditions(3, 20, 10, 20, 4, "行业特色院校"),
        "面向社会开展培训 3 期。");
    org.assertj.core.api.Assertions.assertThat(year.submit(person, number).problem()).isNull();
  }
}
