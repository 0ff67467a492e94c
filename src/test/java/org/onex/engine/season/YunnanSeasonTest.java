package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.Settling;
import org.onex.Yunnan;
import org.onex.directory.Role;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.filing.Submission;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.plan.AdjustmentState;
import org.onex.plan.PlanChanging;
import org.onex.plan.Plans;
import org.onex.review.OverdueReviewService;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Yunnan's year (云南省教育厅 2023 notice, dates moved to 2027): one window, one deadline for all
 * reviewers, results known as soon as they are decided.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YunnanSeasonTest {

  private static final String SEASON = "yunnan-2027-annual";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired PlanChanging changes;
  @Autowired Yunnan province;
  @Autowired Settling settling;
  @Autowired GrantService grants;
  @Autowired OverdueReviewService overdueReviewService;
  @Autowired Submission submission;
  @Autowired Plans plans;
  @Autowired DeliveryLog log;
  @Autowired TaskService tasks;
  @LocalServerPort int port;

  private static String college = "";
  private static String school = "";
  private static String late = "";
  private static String granted = "";
  private static String lateAtOffice = "";

  @BeforeEach
  void thereIsASecondProvince() {
    province.settled();
  }

  @Test
  @Order(1)
  void the_year_is_confirmed_and_opens_on_8_march() {
    year.at("2027-03-01T09:00:00+08:00");
    walk.confirmed("yunnan", Yunnan.OFFICE, "滇教示例〔2027〕2号", LocalDate.of(2027, 2, 20));
    walk.started(SEASON);

    String early = year.drafted("ynschool", SEASON, "b1-09", line(60));
    assertThat(year.submit("ynschool", early).problem()).contains("请于开放后办理");
    walk.at("2027-03-08T00:00:00+08:00");
    walk.accepted("ynschool", early);
    submission.withdraw(year.actor("ynschool"), early);
  }

  @Test
  @Order(2)
  void a_college_goes_to_the_province_and_its_result_is_known_at_once() {
    college = year.drafted("yncollege", SEASON, "b1-01", line(60));
    walk.accepted("yncollege", college);
    assertThat(year.filing(college).level()).isEqualTo("province");

    year.decide("ynoffice", college, Decision.RETURN, "请核对人数。");
    year.rewritten("yncollege", college, line(62));
    year.submit("yncollege", college);
    year.approve("ynoffice", college);
    walk.on();

    assertThat(year.filing(college).state()).isEqualTo(FilingState.APPROVED);
    assertThat(plans.findById(college)).isPresent();
    assertThat(log.about(college)).anyMatch(m -> m.template() == MailTemplate.RESULT_APPROVED);
  }

  @Test
  @Order(3)
  void a_schools_filing_is_due_on_the_deadline_of_all_reviewers_and_returned_by_the_prefecture() {
    school = year.drafted("ynschool", SEASON, "b1-01", line(60));
    walk.accepted("ynschool", school);
    assertThat(year.filing(school).level()).isEqualTo("city");
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(school)
                .singleResult()
                .getDueDate()
                .toInstant())
        .as("all reviewers share 22 March")
        .isEqualTo(OffsetDateTime.parse("2027-03-22T23:59:59+08:00").toInstant());

    year.decide("ynyulong", school, Decision.RETURN, "请核对人数。");
  }

  @Test
  @Order(4)
  void what_is_replaced_rejected_or_given_up_goes_its_way() {
    year.at("2027-03-20T10:00:00+08:00");
    String replaced = walk.filed("ynschool", SEASON, "b1-02");
    walk.replaced("ynschool", replaced, line(90));
    year.decide("ynyulong", replaced, Decision.REJECT, "未开设对应专业。");
    walk.on();
    assertThat(year.filing(replaced).state()).isEqualTo(FilingState.REJECTED);

    String rejected = walk.filed("yncollege", SEASON, "b1-02");
    year.decide("ynoffice", rejected, Decision.REJECT, "与专业布局不符。");
    String givenUp = walk.filed("ynschool", SEASON, "b1-03");
    year.decide("ynyulong", givenUp, Decision.RETURN, "请核对。");
    submission.withdraw(year.actor("ynschool"), givenUp);
    assertThat(year.filing(givenUp).state()).isEqualTo(FilingState.WITHDRAWN);

    late = walk.filed("ynschool2", SEASON, "b1-01");
    granted = walk.filed("ynschool2", SEASON, "b1-03");
    lateAtOffice = walk.filed("yncollege", SEASON, "b1-04");
    String last = year.drafted("ynschool2", SEASON, "b1-02", line(60));
    year.at("2027-03-21T00:00:00+08:00");
    assertThat(year.submit("ynschool2", last).problem()).contains("2027年3月20日 23:59:59");
  }

  @Test
  @Order(5)
  void what_was_returned_comes_back_after_the_schools_window_and_passes() {
    year.at("2027-03-21T10:00:00+08:00");
    walk.replaced("ynschool", school, line(70));
    year.approve("ynyulong", school);
    year.approve("ynoffice", school);
    walk.on();
    assertThat(year.filing(school).state()).isEqualTo(FilingState.APPROVED);
  }

  @Test
  @Order(6)
  void time_granted_on_the_deadline_of_all_reviewers_reaches_each_of_them() {
    walk.at("2027-03-22T10:00:00+08:00");
    settling.join(Yunnan.OFFICE, "ynoffice2", "苏砚秋", Role.PROVINCE_OFFICE);
    grant(GrantScope.FILING, granted, "2027-03-25T00:00:00+08:00");
    grant(GrantScope.UNIT, Yunnan.OFFICE, "2027-03-24T00:00:00+08:00");
    walk.on();
    assertThat(due(granted)).isEqualTo("2027-03-24T15:59:59Z");
    assertThat(due(lateAtOffice)).isEqualTo("2027-03-23T15:59:59Z");
    assertThat(due(late)).as("neither names it").isEqualTo("2027-03-22T15:59:59Z");

    walk.at("2027-03-23T00:00:00+08:00");
    assertThat(overdueReviewService.of(year.actor("ynoffice"), SEASON))
        .extracting(review -> review.filing().number())
        .containsExactly(late);
    year.approve("ynyulong", granted);
    assertThat(due(granted))
        .as("the same filing at the next level")
        .isEqualTo("2027-03-24T15:59:59Z");
    year.approve("ynoffice", granted);
    year.approve("ynoffice", lateAtOffice);
    walk.on();
    assertThat(year.filing(granted).state()).isEqualTo(FilingState.APPROVED);
    assertThat(year.filing(lateAtOffice).state()).isEqualTo(FilingState.APPROVED);
  }

  private void grant(GrantScope scope, String target, String until) {
    var proposal =
        new GrantProposal(
            SEASON,
            "reviewer",
            scope,
            target,
            OffsetDateTime.parse(until).toInstant(),
            "会商纪要",
            "审核人员培训。");
    grants
        .propose(year.actor("ynoffice"), proposal)
        .forEach(one -> grants.confirm(year.actor("ynoffice2"), one.seasonId(), one.id()));
  }

  private String due(String number) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .singleResult()
        .getDueDate()
        .toInstant()
        .toString();
  }

  @Test
  @Order(7)
  void after_22_march_nobody_reviews_and_the_office_sends_back_what_is_left() {
    walk.at("2027-03-23T00:00:00+08:00");
    assertThatThrownBy(() -> year.approve("ynyulong", late)).hasMessageContaining("2027年3月22日");
    walk.sentBack("ynoffice", late, "2027-03-26T00:00:00+08:00");
    assertThat(year.filing(late).state()).isEqualTo(FilingState.RETURNED);
  }

  @Test
  @Order(8)
  void once_approved_a_plan_neither_grows_nor_shrinks_unless_the_office_accepts_the_reason() {
    var refused = changes.wished("yncollege", college, 80, null);
    assertThat(refused.state()).isEqualTo(AdjustmentState.REFUSED);
    assertThat(refused.objections()).contains("原则上", "一(三)4");

    String given = changes.wished("yncollege", college, 90, "新增一个教学班。").number();
    changes.decided("ynoffice", given, Decision.RETURN, "请补充学生名单。");
    changes.withdrawn("yncollege", given);
    String second = changes.wished("yncollege", college, 85, "新增一个教学班。").number();
    changes.decided("ynoffice", second, Decision.RETURN, "请核对。");
    changes.wishedAgain("yncollege", second, 84, "新增一个教学班。");
    changes.decided("ynoffice", second, Decision.REJECT, "全省指标已满。");
    String last = changes.wished("yncollege", college, 80, "新增一个教学班。").number();
    changes.decided("ynoffice", last, Decision.APPROVE, null);
    assertThat(Browser.basic(port, "yncollege").get("/api/plans/" + college).body())
        .contains("\"headcount\":80");
  }

  @Test
  @Order(9)
  void the_provinces_do_not_see_each_other() {
    assertThat(Browser.basic(port, "ahprovince").get("/api/filings/" + school).statusCode())
        .isEqualTo(404);
    assertThat(Browser.basic(port, "ynoffice").get("/api/filings/" + school).statusCode())
        .isEqualTo(200);
    assertThat(Browser.basic(port, "ynoffice").get("/api/seasons").body())
        .contains(SEASON)
        .doesNotContain("anhui");
    assertThat(Browser.basic(port, "ahhefei").get("/api/seasons").body()).doesNotContain(SEASON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-review", "yunnan-city-review", "yunnan-province-review"})
  @Order(10)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  @Test
  @Order(10)
  void the_shared_adjustment_led_where_the_rows_say() {
    walk.hasLetTheProvinceDecideOnAdjustments();
    walk.hasRefusedAnAdjustment();
  }
}
