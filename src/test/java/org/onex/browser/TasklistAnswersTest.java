package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasklist tells what became of an act, and forgets what became of the one before. */
@OneXTest
@ExtendWith(Chromium.class)
class TasklistAnswersTest {

  @Autowired Season2027 year;
  @Autowired TaskService tasks;

  @Test
  void a_success_is_told_and_takes_the_last_refusal_away(Tab tab) {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    String number = year.submitted("hfschool", "b1-02");
    String task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult().getId();
    Page page = tab.page();

    tab.signIn("ahhefei").openTask(task);
    assertThat(page.locator(".onex-claim-first")).containsText("请先认领");
    tab.screenshot("tasklist-claim-first");
    tab.claim();
    assertThat(page.locator(".onex-told")).containsText("已认领");
    assertThat(page.locator(".onex-claim-first")).hasCount(0);

    year.at("2027-04-12T09:00:00+08:00");
    page.getByText("通过", new Page.GetByTextOptions().setExact(true)).last().click();
    page.locator(".form-actions .btn-primary").click();
    assertThat(page.locator(".notifications")).containsText("未能提交");
    assertThat(page.locator(".onex-told")).isEmpty();
    tab.screenshot("tasklist-refused");

    year.at("2027-03-26T10:00:00+08:00");
    page.locator(".form-actions .btn-primary").click();
    assertThat(page.locator(".onex-told")).containsText("已提交办理结果");
    assertThat(page.locator(".notifications .alert-danger")).hasCount(0);
    tab.screenshot("tasklist-done");
  }
}
