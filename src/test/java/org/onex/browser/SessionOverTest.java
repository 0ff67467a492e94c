package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that ends while somebody types keeps the text, offers to sign in, and goes on. */
@OneXTest
@ExtendWith(Chromium.class)
class SessionOverTest {

  @Autowired Season2027 year;

  @BeforeEach
  void springIsOpen() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
  }

  @Test
  void what_is_typed_is_saved_once_one_has_signed_in_again(Tab tab) {
    String number = year.drafted("hfschool", SPRING, "b1-02", line(60));
    tab.signIn("hfschool").open("/filings/" + number + "/edit");
    Page page = tab.page();
    page.context().clearCookies();

    page.locator("input[name=headcount]").fill("75");
    assertThat(page.locator("#session-over")).containsText("登录已失效");
    assertThat(page.locator("#judged")).not().containsText("status");
    tab.screenshot("session-over");

    signsInElsewhere(page, "whschool");
    page.locator("[data-resume]").click();
    assertThat(page.locator("#session-over")).containsText("请用账号 hfschool 登录");
    page.context().clearCookies();
    signsInElsewhere(page, "hfschool");
    page.locator("[data-resume]").click();

    assertThat(page.locator(".kept")).containsText("已自动保存");
    Assertions.assertThat(year.headcount(number)).isEqualTo(75);
    page.locator("button[value=save]").click();
    assertThat(page.locator("main")).containsText("已保存，尚未提交");
  }

  @Test
  void a_form_sent_without_a_session_is_given_back_and_can_be_sent_on(Tab tab) {
    tab.signIn("hfschool").open("/school?season=" + SPRING);
    Page page = tab.page();
    page.context().clearCookies();

    page.locator("#heldOn").fill("2027-03-12");
    page.locator("#minutes").fill("第5次校长办公会会议纪要");
    page.locator("#meeting button").click();
    assertThat(page.locator("main")).containsText("登录已失效");
    assertThat(page.locator("main")).containsText("第5次校长办公会会议纪要");
    tab.screenshot("session-over-form");

    signsInElsewhere(page, "hfschool");
    page.locator("main button").click();
    assertThat(page.locator("main")).containsText("已保存2027年校长办公会记录");
    assertThat(page.locator("#minutes")).hasValue("第5次校长办公会会议纪要");
  }

  private static void signsInElsewhere(Page page, String account) {
    Page other = page.context().newPage();
    other.navigate(page.url().replaceFirst("(//[^/]+).*", "$1/login"));
    other.locator("input[name=username]").fill(account);
    other.locator("input[name=password]").fill(org.onex.Browser.PASSWORD);
    other.locator("form button[type=submit]").click();
    other.waitForURL(url -> !url.contains("/login"));
    other.close();
  }
}
