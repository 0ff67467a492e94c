package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.Guangdong;
import org.onex.OneXTest;
import org.onex.Pilot;
import org.onex.Season2027;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalOpinion;
import org.springframework.beans.factory.annotation.Autowired;

/** 变更备案, as a college writes it and the office takes it on record in Tasklist. */
@OneXTest
@ExtendWith(Chromium.class)
class PilotChangeInTheBrowserTest {

  private static final FilePayload SIGNED =
      new FilePayload(
          "书面申请（签字盖章）.pdf",
          "application/pdf",
          "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));

  @Autowired Season2027 year;
  @Autowired Pilot pilot;
  @Autowired ApprovalService approvals;
  @Autowired TaskService tasks;

  @Test
  void a_leader_changes_with_a_signed_application_and_a_record(Tab tab) {
    pilot.season();
    String plan = pilot.ofTheCollegeWithOwnRules();
    year.at("2027-04-20T09:00:00+08:00");
    Page page = tab.page();
    page.onDialog(Dialog::accept);

    tab.signIn(Guangdong.OWN_RULES).open("/plans/" + plan);
    tab.screenshot("plan-before-change");
    page.getByText("变更备案").click();
    page.getByLabel("试点负责人变更后").fill("周牧野");
    page.getByLabel("进度安排变更前").fill("2027年3月—5月培训，6月考核。");
    page.getByLabel("进度安排变更后").fill("2027年3月—8月培训，9月考核；机考场次由两场增加为三场。");
    page.getByLabel("变更理由").fill("原负责人调离；培训设备到货推迟。");
    page.getByLabel("从哪一天起").fill("2027-05-01");
    page.locator("button[value=submit]").click();
    assertThat(page.locator("main")).containsText("办理试点负责人调整还缺少：书面申请");
    tab.screenshot("change-without-application");

    page.locator("input[type=file]").setInputFiles(SIGNED);
    page.locator("button[value=submit]").click();
    assertThat(page.locator("main")).containsText("校内审批中");
    tab.screenshot("change-in-house");
    String change = plan + "-B1";
    tab.signOut().signIn("gddean").open("/internal/" + change + "-N1");
    tab.screenshot("change-internal");
    for (String person : new String[] {"gddean", "gdacademic"}) {
      approvals.decide(year.actor(person), change + "-N1", InternalOpinion.AGREE, null, null);
    }

    String task = tasks.createTaskQuery().processInstanceBusinessKey(change).singleResult().getId();
    tab.signOut().signIn("gdoffice").openTask(task).claim();
    assertThat(page.locator(".fjs-container")).containsText("周牧野");
    tab.screenshot("change-record");
    page.getByText("收到备案", new Page.GetByTextOptions().setExact(true)).last().click();
    page.getByLabel("备案号").fill("示例备〔2027〕12号");
    tab.screenshot("change-record-decided");
    page.waitForResponse(
        "**/submit-form", () -> page.locator(".form-actions .btn-primary").click());
    page.navigate("about:blank");

    tab.signOut().signIn(Guangdong.OWN_RULES).open("/plans/" + plan);
    assertThat(page.locator("#changes")).containsText("示例备〔2027〕12号");
    tab.screenshot("plan-after-change");
    tab.open("/plans/" + plan + "/changes").screenshot("change-recorded");
    tab.open("/filings/" + plan).screenshot("filing-after-change");
  }
}
