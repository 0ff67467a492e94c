package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.CopiedFilings;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;

/** 批量审核 as a reviewer clicks through it: what a control says, it does, and it does it once. */
@OneXTest
@ExtendWith(Chromium.class)
class BulkReviewInTheBrowserTest {

  @Autowired Season2027 year;
  @Autowired CopiedFilings copies;

  @Test
  void all_clean_filings_are_ticked_and_decided_once_however_often_the_page_is_loaded(Tab tab) {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    List<String> numbers =
        List.of(
            year.submitted("hfschool", "b1-02"),
            year.submitted("hfschool", "b1-03"),
            year.submitted("hfschool", "b1-04"));
    Page page = tab.page();
    page.onDialog(Dialog::accept);

    tab.signIn("ahhefei").open("/review/bulk");
    page.getByLabel("勾选全部无问题的").check();
    assertThat(page.locator("[data-count]")).hasText("3");
    page.getByLabel("勾选全部无问题的").uncheck();
    assertThat(page.locator("[data-count]")).hasText("0");
    page.getByLabel("勾选本页全部").check();
    assertThat(page.locator("[data-count]")).hasText("3");
    page.getByLabel("勾选本页全部").uncheck();
    page.getByLabel("庐州青禾职业高级中学（3 项）").check();
    assertThat(page.locator("[data-count]")).hasText("3");
    assertThat(page.locator("#exceptionReason")).isHidden();
    page.getByLabel("通过", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page.locator("#exceptionReason")).isVisible();
    tab.screenshot("bulk-ticked");
    page.getByText("下一步：预览").click();
    assertThat(page.locator("main")).containsText("3 个申报项目");
    page.reload();
    assertThat(page.locator("main")).containsText("3 个申报项目");

    page.getByText("确认通过 3 项").dblclick();
    assertThat(page.locator("#progress")).containsText("已办理完毕，共 3 项");
    tab.screenshot("bulk-result");
    page.reload();
    assertThat(page.locator("#progress .tag.good")).hasCount(3);
    page.goBack();
    page.goForward();
    assertThat(page.locator("#progress .tag.good")).hasCount(3);
    numbers.forEach(number -> assertThat(year.filing(number).level()).isEqualTo("province"));

    tab.open("/review/bulk");
    page.getByText("查看结果").click();
    assertThat(page.locator("#progress")).containsText("庐州青禾职业高级中学");
    tab.open("/done").screenshot("done");
    assertThat(page.locator("main")).containsText(numbers.get(0));
  }

  @Test
  void what_is_ticked_beyond_the_page_is_told_in_figures_and_previewed(Tab tab) {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    copies.like(year.submitted("whschool", "b1-02"), 59);
    Page page = tab.page();

    tab.signIn("ahwuhu").open("/review/bulk");
    assertThat(page.locator("main")).containsText("含未在本页列出的 10 项，一次最多办理 1000 项");
    page.getByLabel("勾选全部无问题的").check();
    assertThat(page.locator("[data-count]")).hasText("60");
    page.locator("[data-counted]").first().uncheck();
    assertThat(page.locator("[data-count]")).hasText("59");
    page.getByLabel("通过", new Page.GetByLabelOptions().setExact(true)).check();
    tab.screenshot("bulk-pages");
    page.getByText("下一步：预览").click();
    assertThat(page.locator("main")).containsText("59 所学校，59 个申报项目");
    assertThat(page.getByText("确认通过 59 项")).isVisible();
    tab.screenshot("bulk-preview-large");

    tab.open("/review/bulk?page=2");
    page.getByLabel("勾选本页全部").check();
    assertThat(page.locator("[data-count]")).hasText("10");
    page.getByLabel("通过", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByText("下一步：预览").click();
    assertThat(page.locator("main")).containsText("10 个申报项目");
  }
}
