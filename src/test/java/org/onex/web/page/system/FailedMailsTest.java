package org.onex.web.page.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What operations see of mails that did not arrive: enough to send them again, not what they say.
 */
@OneXTest
@TestInstance(Lifecycle.PER_CLASS)
class FailedMailsTest {

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired ExternalTaskService tasks;
  @Autowired JdbcTemplate jdbc;

  private String filing = "";
  private String failed = "";
  private String arrived = "";

  @BeforeAll
  void two_schools_have_handed_in() {
    year.confirmed();
    year.at("2027-03-22T09:00:00+08:00");
    filing = year.submitted("hfschool", "b1-01");
    failed = mailAbout(filing);
    arrived = mailAbout(year.submitted("whschool", "b1-01"));
  }

  @BeforeEach
  void one_mail_of_two_failed() {
    jdbc.update("update delivery set state = 'SENT', reason = null");
    jdbc.update(
        "update delivery set state = 'FAILED', reason = '无法连接邮件服务器', settled_at = created_at"
            + " where id = ?",
        failed);
    tasks.setRetries(task().getId(), 0);
  }

  @Test
  void home_says_how_many_mails_failed_and_how_much_has_stopped() {
    for (String account : new String[] {"ahops", "admin"}) {
      assertThat(Browser.signedIn(port, account).get("/").body())
          .as(account)
          .containsPattern("(?s)/mails\\?state=FAILED.*发送失败的邮件.*1 封")
          .containsPattern("(?s)/camunda/app/cockpit/default/#/processes.*异常事件.*1 起");
    }
  }

  @Test
  void operations_see_what_failed_and_why_but_not_what_it_says() {
    Browser operations = Browser.signedIn(port, "ahops");
    String page = operations.get("/mails").body();

    assertThat(page).contains(failed, "无法连接邮件服务器", "受理回执");
    assertThat(page).doesNotContain(arrived, filing, "申报编号");
    Browser admin = Browser.signedIn(port, "admin");
    assertThat(admin.get("/mails").body()).contains("/mails/" + failed).doesNotContain("您好");
    assertThat(admin.get("/mails/" + failed).body()).contains(filing, "您好", "邮件记录");
    assertThat(operations.get("/mails/" + failed).statusCode()).isEqualTo(404);
  }

  @Test
  void operations_send_a_failed_mail_again_and_no_other() {
    Browser operations = Browser.signedIn(port, "ahops");

    assertThat(resent(operations, arrived)).contains("没有这条邮件记录");
    assertThat(resent(operations, failed)).contains("已重新排队发送");

    assertThat(task().getRetries()).isOne();
    assertThat(operations.get("/").body()).containsPattern("(?s)发送失败的邮件.*0 封.*异常事件.*0 起");
  }

  private static String resent(Browser browser, String mail) {
    browser.postForm("/mails/" + mail + "/resend", Map.of("_csrf", browser.csrfToken()));
    return browser.get("/mails").body();
  }

  private String mailAbout(String number) {
    return jdbc.queryForObject(
        "select min(id) from delivery where about = ? and address is not null",
        String.class,
        number);
  }

  private ExternalTask task() {
    return tasks
        .createExternalTaskQuery()
        .processInstanceId(
            jdbc.queryForObject(
                "select proc_inst_id_ from act_ru_execution where business_key_ = ?",
                String.class,
                failed))
        .singleResult();
  }
}
