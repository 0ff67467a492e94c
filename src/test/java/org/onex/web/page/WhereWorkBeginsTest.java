package org.onex.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.College;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What one cannot do, why one has to, and what one has done is said on the page where one works.
 */
@OneXTest
class WhereWorkBeginsTest {

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired College college;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void springIsOpenForAllLevels() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
  }

  @Test
  void a_closed_window_is_told_where_work_begins_and_nothing_is_offered_that_it_forbids() {
    String number = year.drafted("hfschool", SPRING, "b1-02", line(60));
    year.submitted("hfschool", "b1-06");
    var school = Browser.signedIn(port, "hfschool");
    String edit = "/filings/" + number + "/edit";
    assertThat(school.get("/school").body()).contains("提交全部合格项（").doesNotContain("现在不能提交");
    assertThat(school.get(edit).body()).contains("value=\"submit\"");

    year.at("2027-04-12T09:00:00+08:00");

    assertThat(school.get("/school?season=" + SPRING).body())
        .contains("现在不能提交新的申报项目：当前时间 2027年4月12日 09:00:00")
        .contains("请向省级主管部门申请延期")
        .contains("新增草稿（不能提交）")
        .doesNotContain("提交全部合格项");
    assertThat(school.get("/import?season=" + SPRING).body()).contains("可以导入为草稿，但现在不能提交");
    assertThat(school.get(edit).body()).contains("请向省级主管部门申请延期").doesNotContain("value=\"submit\"");
    assertThat(school.get("/filings/" + number).body())
        .contains("现在不能提交")
        .doesNotContain("/filings/" + number + "/submit");
  }

  @Test
  void an_expired_grant_keeps_its_remedy() {
    String number = year.drafted("hfschool", SPRING, "b1-03", line(60));
    year.at("2027-04-03T09:00:00+08:00");
    college.granted(
        SPRING,
        year.actor("hfschool").institutionId(),
        java.time.Instant.parse("2027-04-04T16:00:00Z"));
    year.at("2027-04-05T09:00:00+08:00");

    assertThat(year.submit("hfschool", number).problem())
        .contains("准予延长的时间也已于")
        .contains("请向省级主管部门申请延期");
  }

  @Test
  void the_page_on_which_one_corrects_shows_why_and_until_when() {
    String number = year.submitted("hfschool", "b1-04");
    year.decide("ahhefei", number, Decision.RETURN, "请补充师资证明材料。");

    assertThat(Browser.signedIn(port, "hfschool").get("/filings/" + number + "/edit").body())
        .contains("已退回修改（周若谷")
        .contains("审核意见：请补充师资证明材料。")
        .contains("补正期限至 2027年4月");
  }

  @Test
  void a_school_reads_on_its_home_what_was_rejected_too() {
    String number = year.submitted("hfcollege", "b1-05");
    year.decide("ahprovince", number, Decision.REJECT, "与专业布局不符");
    year.releasedAlone(number);

    assertThat(Browser.signedIn(port, "hfcollege").get("/").body()).contains("审核不通过");
  }

  @Test
  void each_finds_what_he_has_done_and_nobody_elses() {
    String number = year.submitted("hfschool", "b1-07");
    year.approve("ahhefei", number);
    college.granted(
        SPRING,
        year.actor("whschool").institutionId(),
        java.time.Instant.parse("2027-04-04T16:00:00Z"));

    assertThat(Browser.signedIn(port, "ahhefei").get("/done").body())
        .contains(number)
        .contains("通过")
        .contains("庐州青禾职业高级中学");
    assertThat(Browser.signedIn(port, "ahhefei").get("/done?kind=SCHEDULE").body())
        .contains("没有符合条件的已办事项");
    assertThat(Browser.signedIn(port, "ahhefei").get("/done?text=" + number).body())
        .contains("共 1 条");
    assertThat(Browser.signedIn(port, "hfschool").get("/done").body())
        .contains(number)
        .contains("第1次提交");
    assertThat(Browser.signedIn(port, "ahwuhu").get("/done").body()).doesNotContain(number);
    assertThat(Browser.signedIn(port, "ahprovince").get("/done").body()).contains("提出延长时间");
    assertThat(Browser.signedIn(port, "ahprovince2").get("/done").body()).contains("确认延长时间");
  }
}
