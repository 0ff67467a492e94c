package org.onex.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.AUTUMN;
import static org.onex.Season2027.SPRING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.season.Walk;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

/**
 * 皖教秘职成〔2024〕22号 四 and 六(三): who reports the stamped summary by the 25th of March, who does not,
 * and what is said of the monthly report (dates moved to 2027).
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DutiesOfTheNoticeTest {

  private static final String SUMMARY = "申报院校汇总表";
  private static final String NOT_ASKED = "没有要求本单位报送";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired DutyReportService service;
  @Autowired DutyList duties;
  @Autowired DutyOverviews overviews;
  @Autowired DutiesBeside beside;
  @Autowired DeliveryLog log;
  @LocalServerPort int port;

  @BeforeEach
  void onTheSecondDayOfSpring() {
    year.at("2027-03-23T09:00:00+08:00");
  }

  @Test
  @Order(1)
  void nothing_is_denied_while_the_dates_are_not_confirmed() {
    assertThat(page("hfcollege")).contains("时间安排尚未确认").doesNotContain(NOT_ASKED);
    assertThat(beside.whyNoTask(year.actor("admin"))).contains("您的岗位没有报送任务");
  }

  @Test
  @Order(2)
  void a_duty_that_is_not_handed_out_yet_is_named_with_its_day() {
    year.confirmed();
    assertThat(page("hfcollege"))
        .contains(SUMMARY, "2027年3月25日 23:59:59 前", "2027年9月20日 23:59:59 前", "下达")
        .doesNotContain(NOT_ASKED);
  }

  @Test
  @Order(3)
  void a_directly_filing_school_and_a_city_owe_the_summary_by_the_notices_day() {
    walk.started(SPRING, AUTUMN);
    for (String person : new String[] {"hfcollege", "ahhefei", "ahguangde"}) {
      assertThat(page(person)).contains(SUMMARY, "2027年3月25日 23:59:59", "四", "填报");
      assertThat(spring(person).isOwed()).as(person).isTrue();
      assertThat(spring(person).late()).as(person).isFalse();
      assertThat(browser(person).get("/").body()).contains("报送任务", "2 项未报");
    }
    assertThat(log.about(SPRING + ".summary"))
        .filteredOn(mail -> mail.template() == MailTemplate.DUTY_ISSUED)
        .isNotEmpty();
    assertThat(browser("hfcollege").get("/duties/" + SPRING + "/summary").body())
        .contains("申报院校汇总表盖章扫描件", "ah1xhzbgs@example.edu.cn");
  }

  @Test
  @Order(4)
  void a_school_whose_city_reviews_it_owes_no_summary_and_reads_of_the_monthly_report() {
    assertThat(duties.of(year.actor("hfschool"))).isEmpty();
    assertThat(page("hfschool"))
        .contains("工作进度月报表", "每月一次", "按当月月末计", "2027年3月31日", "系统解释", "通报", "本系统不收取")
        .doesNotContain(NOT_ASKED, "汇总表");
    assertThat(page("hfcollege")).contains("工作进度月报表");
    assertThat(page("ahprovince")).contains("工作进度月报表");
    assertThat(page("ahhefei")).doesNotContain("工作进度月报表");
  }

  @Test
  @Order(5)
  void the_scan_is_asked_for_and_leaves_with_the_notices_mail() {
    var city = year.actor("ahhefei");
    assertThatThrownBy(() -> service.submit(city, SPRING, "summary"))
        .hasMessageContaining("申报院校汇总表盖章扫描件");
    service.attach(city, SPRING, "summary", 0, "scan", "汇总表.pdf", Season2027.scan());
    assertThat(service.submit(city, SPRING, "summary").isLate()).isFalse();
    assertThat(log.about(SPRING + ".summary"))
        .filteredOn(mail -> mail.template() == MailTemplate.DUTY_ENCLOSED)
        .extracting(mail -> mail.subject())
        .containsExactly("合肥市教育局+2027年证书申报");
  }

  @Test
  @Order(6)
  void after_the_day_who_has_not_reported_is_overdue_and_may_still_report() {
    year.at("2027-03-26T00:00:00+08:00");
    walk.on();
    assertThat(spring("ahhefei").late()).isFalse();
    assertThat(spring("hfcollege").late()).isTrue();
    assertThat(page("hfcollege")).contains("已逾期");
    assertThat(browser("hfcollege").get("/").body()).contains("其中 1 项已逾期");
    assertThat(log.about(SPRING + ".summary"))
        .filteredOn(mail -> mail.template() == MailTemplate.DUTY_OVERDUE)
        .isNotEmpty();
    var office = year.actor("ahprovince");
    assertThat(overviews.overview(office, SPRING, "summary").rows())
        .filteredOn(DutyView.Row::late)
        .extracting(DutyView.Row::unitId)
        .contains("hfcollege", "bjwuhu")
        .doesNotContain("bjhefei", "hfschool");
    var school = year.actor("hfcollege");
    service.attach(school, SPRING, "summary", 0, "scan", "汇总表.pdf", Season2027.scan());
    assertThat(service.submit(school, SPRING, "summary").isLate()).isTrue();
    assertThat(page("hfcollege")).contains("迟报");
  }

  @Test
  @Order(7)
  void the_office_counts_as_many_units_as_its_overview_lists_and_finds_one_of_them() {
    var office = year.actor("ahprovince");
    var all = overviews.overview(office, SPRING, "summary");
    assertThat(all.task().owed()).isEqualTo(all.rows().getTotalElements()).isGreaterThan(5);
    assertThat(all.task().in())
        .isEqualTo(all.rows().stream().filter(DutyView.Row::isIn).count())
        .isPositive();
    assertThat(overviews.overview(office, SPRING, "summary", "合肥", PageRequest.of(0, 50)).rows())
        .extracting(DutyView.Row::unitId)
        .containsExactly("bjhefei");
  }

  private DutyView.Task spring(String person) {
    return duties.of(year.actor(person)).stream()
        .filter(task -> task.seasonId().equals(SPRING))
        .findFirst()
        .orElseThrow();
  }

  private String page(String person) {
    return browser(person).get("/duties").body();
  }

  private Browser browser(String person) {
    return Browser.signedIn(port, person);
  }
}
