package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.DraftContent;
import org.onex.filing.Drafting;
import org.onex.filing.FilingLine;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people, two windows, one text. */
@OneXTest
@ExtendWith(Chromium.class)
class EditingTest {

  @Autowired Season2027 year;
  @Autowired Drafting drafting;

  @BeforeEach
  void springIsOpen() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
  }

  @Test
  void a_stale_page_does_not_undo_what_a_colleague_saved(Tab tab) {
    String number = year.drafted("hfschool", SPRING, "b1-02", line(60));
    tab.signIn("hfschool").open("/filings/" + number + "/edit");
    Page page = tab.page();
    colleagueSaves(number, 80, "企业设备捐赠后可容纳更多学生。");

    page.locator("input[name=teachers]").fill("15");
    assertThat(page.locator("#judged")).containsText("他人已修改：徐宁于2027年3月26日 09:00:00");
    assertThat(page.locator("#sheet")).containsText("现已保存：80");
    assertThat(page.locator("input[name=teachers]")).hasValue("15");
    tab.screenshot("edited-meanwhile");
    Assertions.assertThat(headcount(number)).isEqualTo(80);

    page.locator("td[data-label=申报人数] .theirs button").click();
    assertThat(page.locator("input[name=headcount]")).hasValue("80");
    page.locator("[data-meanwhile] button").click();
    assertThat(page.locator(".kept")).containsText("已自动保存");
    Assertions.assertThat(headcount(number)).isEqualTo(80);
    page.locator("input[name=teachers]").fill("16");
    assertThat(page.locator(".theirs")).hasCount(0);
    page.locator("button[value=save]").click();
    assertThat(page.locator("main")).containsText("已保存，尚未提交");
  }

  @Test
  void saving_with_the_button_tells_it_too_and_keeps_what_was_typed(Tab tab) {
    String number = year.drafted("hfschool", SPRING, "b1-03", line(60));
    tab.signIn("hfschool").open("/filings/" + number + "/edit");
    Page page = tab.page();
    colleagueSaves(number, 80, "企业设备捐赠后可容纳更多学生。");

    page.evaluate(
        "() => { document.querySelector('[name=headcount]').value = '70';"
            + " document.querySelector('[name=explanation]').value = '本校的说明'; }");
    page.locator("button[value=save]").click();
    assertThat(page.locator("main .alert-danger")).containsText("他人已修改");
    assertThat(page.locator("input[name=headcount]")).hasValue("70");
    assertThat(page.locator("#explanation")).hasValue("本校的说明");
    assertThat(page.locator("#sheet")).containsText("现已保存：80");
    assertThat(page.locator("#sheet")).containsText("现已保存：企业设备捐赠后可容纳更多学生。");
    tab.screenshot("edited-meanwhile-button");
    Assertions.assertThat(headcount(number)).isEqualTo(80);
    page.locator("button[value=save]").click();
    assertThat(page.locator("main")).containsText("已保存，尚未提交");
    Assertions.assertThat(headcount(number)).isEqualTo(70);
  }

  @Test
  void one_window_may_save_again_and_again(Tab tab) {
    String number = year.drafted("hfschool", SPRING, "b1-04", line(60));
    tab.signIn("hfschool").open("/filings/" + number + "/edit");
    Page page = tab.page();

    for (String teachers : List.of("13", "14", "15")) {
      page.waitForResponse("**/draft", () -> page.locator("input[name=teachers]").fill(teachers));
    }
    page.locator("input[name=headcount]").fill("61");
    page.locator("button[value=save]").click();
    assertThat(page.locator("main")).containsText("已保存，尚未提交");
    Assertions.assertThat(headcount(number)).isEqualTo(61);
  }

  private void colleagueSaves(String number, int headcount, String explanation) {
    var filing = year.filing(number);
    FilingLine line = line(headcount);
    var me = year.actor("hfschool");
    drafting.save(
        new org.onex.directory.Actor("hfschool-2", "徐宁", me.institutionId(), me.role()),
        filing.seasonId(),
        new DraftContent(filing.schoolId(), filing.certificateId(), List.of(line), explanation));
  }

  private int headcount(String number) {
    return year.headcount(number);
  }
}
