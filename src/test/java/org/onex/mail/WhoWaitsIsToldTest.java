package org.onex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.SPRING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Actor;
import org.onex.filing.Decision;
import org.onex.review.ReleaseRecord;
import org.onex.review.ReleaseService;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.SecondPerson;
import org.onex.season.SupplementService;
import org.onex.season.SupplementaryNotice;
import org.onex.season.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has to act is told, with the date: the second person, and a school with more time. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoWaitsIsToldTest {

  private static String returned = "";
  private static long grant;

  @Autowired Season2027 year;
  @Autowired GrantService grants;
  @Autowired SupplementService supplements;
  @Autowired ReleaseService releases;
  @Autowired SecondPerson waiting;
  @Autowired DeliveryLog log;
  @LocalServerPort int port;

  @Test
  @Order(1)
  void a_grant_that_waits_is_told_to_the_second_person_and_not_to_the_first() {
    year.confirmed();
    year.at("2027-03-23T09:00:00+08:00");
    returned = year.submitted("hfschool", "b1-01");
    year.decide("ahhefei", returned, Decision.RETURN, "请核减人数");
    assertThat(home("hfschool")).contains("最早一项的补正期限至2027年4月5日 23:59:59");
    grant =
        grants
            .propose(
                year.actor("ahprovince"),
                new GrantProposal(
                    SPRING, "city", GrantScope.ALL, null, at("2027-04-10"), "会商纪要", "停电"))
            .get(0)
            .id();
    assertThat(told(SPRING, MailTemplate.CONFIRMATION_WANTED))
        .isNotEmpty()
        .allSatisfy(
            mail -> assertThat(mail.text()).contains("2027年4月9日 23:59:59", "须由本单位另一名审核人员确认"))
        .noneMatch(mail -> mail.recipientName().contains(year.actor("ahprovince").name()))
        .anyMatch(mail -> mail.recipientName().contains("梁知行"));
    assertThat(Browser.signedIn(port, "ahprovince2").get("/messages").body()).contains("待您确认");
    assertThat(Browser.signedIn(port, "ahprovince").get("/messages").body()).doesNotContain("待您确认");
  }

  @Test
  @Order(2)
  void a_school_is_told_when_a_grant_for_its_reviewer_lengthens_its_correction() {
    assertThat(told(returned, MailTemplate.CORRECTION_LENGTHENED)).isEmpty();
    grants.confirm(year.actor("ahprovince2"), SPRING, grant);
    assertThat(year.filing(returned).correctionUntil()).isEqualTo(at("2027-04-10"));
    assertThat(told(returned, MailTemplate.CORRECTION_LENGTHENED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("2027年4月9日 23:59:59"))
        .allMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"));
    assertThat(home("hfschool")).contains("最早一项的补正期限至2027年4月9日 23:59:59");
  }

  @Test
  @Order(3)
  void new_dates_and_a_release_that_wait_are_told_as_well() {
    supplements.propose(
        year.actor("ahprovince2"),
        SPRING,
        "皖教示例〔2027〕9号",
        LocalDate.of(2027, 3, 23),
        "因考务安排调整。",
        List.of(new Window("school", at("2027-03-22"), at("2027-04-01"))));
    assertThat(told(SPRING, MailTemplate.CONFIRMATION_WANTED))
        .anyMatch(mail -> mail.subject().contains("补充通知皖教示例〔2027〕9号"));

    year.at("2027-03-26T09:00:00+08:00");
    year.approve("ahprovince", year.submitted("hfcollege", "b1-02"));
    var office = year.actor("ahprovince");
    String code = releases.list(office, SPRING).code();
    releases.propose(office, SPRING, code, new ReleaseService.Scan("签批名单.pdf", Season2027.scan()));
    assertThat(told(SPRING, MailTemplate.CONFIRMATION_WANTED))
        .anyMatch(mail -> mail.text().contains("统一发布审核结果（1 项，名单校验码" + code));
  }

  @Test
  @Order(4)
  void a_correction_period_that_is_over_is_not_called_open() {
    year.at("2027-04-10T00:00:00+08:00");
    assertThat(home("hfschool")).contains("补正期限已过", "现已不能提交").doesNotContain("退回待补正");
  }

  @Test
  @Order(5)
  void what_its_proposer_withdraws_waits_for_nobody_and_stands_on_the_page() {
    year.at("2027-04-11T09:00:00+08:00");
    String page = "/seasons/" + SPRING;
    Actor office = year.actor("ahprovince");
    Actor second = year.actor("ahprovince2");
    long wrong =
        grants
            .propose(
                office,
                new GrantProposal(
                    SPRING, "province", GrantScope.ALL, null, at("2027-04-30"), "会商纪要", "停电"))
            .get(0)
            .id();
    assertThat(waiting.grants(second)).extracting(Grant::id).contains(wrong);
    Browser proposer = Browser.signedIn(port, "ahprovince");
    assertThat(proposer.get(page).body()).contains("梁知行", office.name());
    withdrawn(proposer, page + "/grants/" + wrong, "已撤回提出的延长时间");
    assertThat(waiting.grants(second)).extracting(Grant::id).doesNotContain(wrong);
    assertThatThrownBy(() -> grants.confirm(second, SPRING, wrong))
        .hasMessageContaining("该项延期已撤回，不能确认");

    SupplementaryNotice notice = waiting.notices(office).get(0);
    withdrawn(
        Browser.signedIn(port, "ahprovince2"), page + "/supplements/" + notice.id(), "已撤回录入的补充通知");
    assertThat(waiting.notices(office)).isEmpty();
    assertThat(proposer.get(page + "/supplements").body()).contains("已撤回", "梁知行");

    ReleaseRecord round = releases.waiting(second).get(0);
    withdrawn(proposer, page + "/release/" + round.id(), "已撤回提出的统一发布");
    assertThat(releases.waiting(second)).isEmpty();
    assertThatThrownBy(() -> releases.confirm(second, SPRING, round.id()))
        .hasMessageContaining("本次发布已撤回，不能确认");
    assertThat(proposer.get(page).body()).doesNotContain(">ahprovince<", ">ahprovince2<");
  }

  private static void withdrawn(Browser person, String address, String told) {
    assertThat(
            person
                .follow(person.postForm(address + "/withdraw", Map.of("_csrf", person.csrfToken())))
                .body())
        .contains(told, "已撤回");
  }

  private List<DeliveryEntry> told(String about, MailTemplate template) {
    return log.about(about).stream().filter(mail -> mail.template() == template).toList();
  }

  private String home(String person) {
    return Browser.signedIn(port, person).get("/").body();
  }

  private static Instant at(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant();
  }
}
