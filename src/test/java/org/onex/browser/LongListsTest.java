package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onex.Season2027.SPRING;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.CopiedFilings;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of more than a page: leafed through and searched. */
@OneXTest
@ExtendWith(Chromium.class)
class LongListsTest {

  @Autowired Season2027 year;
  @Autowired CopiedFilings copies;
  @Autowired TransactionTemplate transaction;

  @Test
  void an_office_leafs_through_what_is_long_and_finds_what_it_looks_for(Tab tab) {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    copies.like(year.submitted("hfschool", "b1-02"), 70);
    String planned = year.submitted("hfcollege", "b1-05");
    year.approve("ahprovince", planned);
    year.releasedAlone(planned);
    copies.like(planned, 70);
    String returned = year.submitted("whschool", "b1-02");
    year.decide("ahwuhu", returned, Decision.RETURN, "请补充师资材料。");
    copies.like(returned, 70);
    year.at("2027-04-07T09:00:00+08:00");
    Page page = tab.page();
    tab.signIn("ahprovince");

    tab.open("/missing?season=" + SPRING).screenshot("missing");
    page.getByText("下一页").click();
    assertThat(page.locator("main")).containsText("第 2 /");
    search(page, "鸠江");
    assertThat(page.locator("main")).containsText("共 1 条");

    tab.open("/overdue?season=" + SPRING).screenshot("overdue");
    assertThat(page.locator("h1 + .sub")).containsText("71 项");
    page.getByText("下一页").click();
    assertThat(page.locator("main tbody tr")).hasCount(21);
    search(page, "庐州青禾");
    assertThat(page.locator("main tbody tr")).hasCount(1);
    search(page, "没有这所学校");
    assertThat(page.locator("main")).containsText("没有符合条件的逾期未审项目");

    tab.open("/seasons/" + SPRING + "/results").screenshot("results");
    assertThat(page.locator("main")).containsText("共 71 条");
    page.getByText("下一页").click();
    assertThat(page.locator("main tbody tr")).hasCount(21);
    page.getByLabel("培训评价组织").selectOption(new SelectOption().setIndex(1));
    page.getByText("查询").click();
    assertThat(page.locator("main")).containsText("共 71 条");

    tab.open("/seasons/" + SPRING);
    page.locator("#target").pressSequentially("逍遥");
    assertThat(page.locator("#units option[value='逍遥职业高级中学']")).hasCount(1);
    tab.screenshot("season-office");
    tab.open("/experts?season=" + SPRING).screenshot("experts");
    tab.open("/notices").screenshot("notices");
    tab.open("/").screenshot("home-office");
  }

  private static void search(Page page, String text) {
    page.locator("#q").fill(text);
    page.getByText("查询").click();
  }
}
