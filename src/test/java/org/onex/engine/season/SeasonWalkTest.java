package org.onex.engine.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.AUTUMN;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.deadline.NonFilingDeclarationService;
import org.onex.deadline.ReviewReminder;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.mail.DeliveryEntry;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.plan.Plans;
import org.onex.review.DecisionCorrection;
import org.onex.review.OverdueReviewService;
import org.onex.review.ReleaseRecord;
import org.onex.review.ReleaseService;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.SeasonQueries;
import org.onex.season.SupplementService;
import org.onex.season.SupplementaryNotice;
import org.onex.season.Window;
import org.onex.web.api.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A year of Anhui, spring and autumn, walked by the clock from the first opening to the last
 * result. Read from top to bottom: each step finds what the one before left.
 */
@OneXTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonWalkTest {

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired SeasonProcess processes;
  @Autowired SeasonQueries seasons;
  @Autowired GrantService grants;
  @Autowired SupplementService supplements;
  @Autowired NonFilingDeclarationService nonFilingDeclarationService;
  @Autowired ReviewReminder reviewReminder;
  @Autowired OverdueReviewService overdueReviewService;
  @Autowired ReleaseService releases;
  @Autowired DecisionCorrection decisionCorrection;
  @Autowired Attachments attachments;
  @Autowired Plans plans;
  @Autowired DeliveryLog log;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired JdbcTemplate jdbc;

  // 青禾职高 of Hefei: seven filings, one for each way through the season
  private String fromWorkbook = "";
  private String revised = "";
  private String urged = "";
  private String granted = "";
  private String sentBack = "";
  private String rejected = "";

  // 云帆学院 files with the province directly
  private String withdrawn = "";
  private String replaced = "";

  // 启明中职 of Wuhu comes late
  private String grantedLate = "";

  // autumn
  private String again = "";
  private String supplemented = "";

  @Test
  @Order(1)
  void spring_opens_to_schools_and_cities_and_four_days_later_to_the_province() {
    year.confirmed();
    processes.startSeason(SPRING);
    processes.startSeason(SPRING);
    walk.at("2027-03-22T00:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.WINDOW_OPENING))
        .anyMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"))
        .anyMatch(mail -> mail.recipientName().startsWith("合肥市教育局"))
        .noneMatch(mail -> mail.recipientName().startsWith("安徽省1+X"));
    walk.at("2027-03-26T00:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.WINDOW_OPENING))
        .anyMatch(mail -> mail.recipientName().startsWith("安徽省1+X"));
  }

  @Test
  @Order(2)
  void a_workbook_comes_in_and_passes_city_and_province() {
    rejected = year.drafted("hfschool", SPRING, "b1-06", line(60));
    fromWorkbook = imported("hfschool", "untidy-libreoffice.xlsx");
    String receipt = ok(basic("hfschool").post("/api/filings/" + fromWorkbook + ":submit", ""));
    assertThat(JsonPath.<String>read(receipt, "$.second")).isEqualTo("2027年3月26日 00:00:00");
    assertThat(about(fromWorkbook, MailTemplate.RECEIPT)).isNotEmpty();
    decideInTasklist("ahhefei", fromWorkbook);
    assertThat(about(fromWorkbook, MailTemplate.CITY_PASSED)).isNotEmpty();
    decideInTasklist("ahprovince", fromWorkbook);
    assertThat(year.filing(fromWorkbook).state()).isEqualTo(FilingState.DECIDED);
  }

  @Test
  @Order(3)
  void a_filing_is_withdrawn_and_another_replaced_at_once() {
    withdrawn = year.submitted("hfcollege", "b1-01");
    ok(basic("hfcollege").post("/api/filings/" + withdrawn + ":withdraw", ""));
    assertThat(state("hfcollege", withdrawn)).isEqualTo("WITHDRAWN");
    assertThat(task(withdrawn)).isZero();

    replaced = year.submitted("hfcollege", "b1-02");
    year.rewritten("hfcollege", replaced, line(75));
    assertThat(year.filing(replaced).revisionInForce()).isEqualTo(1);
    ok(basic("hfcollege").post("/api/filings/" + replaced + ":replace", ""));
    assertThat(year.filing(replaced).revisionInForce()).isEqualTo(2);
    assertThat(task(replaced)).isEqualTo(1);
    decideInTasklist("ahprovince", replaced);
  }

  @Test
  @Order(4)
  void whoever_has_not_filed_is_reminded_three_days_and_one_day_before_the_close() {
    revised = year.submitted("hfschool", "b2-01");
    urged = year.submitted("hfschool", "b1-03");
    sentBack = year.submitted("hfschool", "b1-04");
    granted = year.submitted("hfschool", "b1-05");
    assertThatThrownBy(
            () -> nonFilingDeclarationService.declare(year.actor("hfschool"), SPRING, " "))
        .hasMessageContaining("已有6个申报项目")
        .hasMessageContaining("请填写本批次不申报的原因");
    nonFilingDeclarationService.declare(year.actor("ahzhongzhuan"), SPRING, "本学期无对应专业学生");
    walk.at("2027-03-30T23:59:59+08:00");
    assertThat(about(SPRING, MailTemplate.DRAFT_REMINDER)).isEmpty();
    walk.at("2027-03-31T00:00:00+08:00");
    walk.at("2027-03-31T08:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.DRAFT_REMINDER))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"))
        .allMatch(mail -> mail.text().contains(rejected) && !mail.text().contains(granted));
    assertThat(about(SPRING, MailTemplate.NOTHING_FILED))
        .anyMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"))
        .noneMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"))
        .noneMatch(mail -> mail.recipientName().startsWith("江淮星辰中等专业学校"));
    int once = about(SPRING, MailTemplate.DRAFT_REMINDER).size();
    walk.at("2027-04-02T00:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.DRAFT_REMINDER)).hasSize(2 * once);
  }

  @Test
  @Order(5)
  void the_last_second_is_accepted_and_the_next_refused() {
    year.at("2027-04-02T10:00:00+08:00");
    year.decide("ahhefei", revised, Decision.RETURN, "请核对在校生数");
    grantedLate = year.drafted("whschool", SPRING, "b1-02", line(60));

    year.at("2027-04-02T23:59:59+08:00");
    ok(basic("hfschool").post("/api/filings/" + rejected + ":submit", ""));
    year.at("2027-04-03T00:00:00+08:00");
    var refused = basic("whschool").post("/api/filings/" + grantedLate + ":submit", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("2027年4月2日 23:59:59", "不在2027年春季申报");
  }

  @Test
  @Order(6)
  void what_was_returned_comes_back_after_the_schools_window_and_passes() {
    year.at("2027-04-04T09:00:00+08:00");
    assertThat(about(revised, MailTemplate.RETURNED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("请核对在校生数"));
    year.rewritten("hfschool", revised, line(72));
    String receipt = ok(basic("hfschool").post("/api/filings/" + revised + ":submit", ""));
    assertThat(JsonPath.<Integer>read(receipt, "$.revision")).isEqualTo(2);
    assertThat(year.filing(revised).level()).isEqualTo("city");
    year.approve("ahhefei", revised);
    year.approve("ahprovince", revised);
  }

  @Test
  @Order(7)
  void a_school_that_missed_the_window_files_late_once_it_is_granted() {
    year.at("2027-04-04T10:00:00+08:00");
    String wish =
        """
        {"level":"school","scope":"UNIT","target":"9934100003","basis":"学校来函","reason":"停电",
         "closesAt":"2027-04-05T00:00:00+08:00"}
        """;
    assertThat(basic("ahhefei").post("/api/seasons/" + SPRING + "/grants", wish).statusCode())
        .isEqualTo(403);
    var proposed = basic("ahprovince").post("/api/seasons/" + SPRING + "/grants", wish);
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
    assertThat(year.submit("whschool", grantedLate).problem()).contains("不在2027年春季申报");
    ok(
        basic("ahprovince2")
            .post(
                "/api/seasons/"
                    + SPRING
                    + "/grants/"
                    + JsonPath.<Integer>read(proposed.body(), "$[0].id")
                    + ":confirm",
                ""));
    walk.on();
    assertThat(about(SPRING, MailTemplate.GRANT_GIVEN))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"));

    year.at("2027-04-04T23:59:59+08:00");
    ok(basic("whschool").post("/api/filings/" + grantedLate + ":submit", ""));
    year.approve("ahwuhu", grantedLate);
    year.approve("ahprovince", grantedLate);
  }

  @Test
  @Order(8)
  void what_the_city_has_not_reviewed_is_overdue_and_the_province_is_told() {
    walk.at("2027-04-05T00:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.REVIEW_PENDING))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("合肥市教育局"));
    assertThat(overdueReviewService.of(year.actor("ahprovince"), SPRING)).isEmpty();
    walk.at("2027-04-06T00:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.OVERDUE))
        .anyMatch(mail -> mail.recipientName().startsWith("安徽省1+X"))
        .allMatch(mail -> mail.text().contains(rejected));
    assertThat(overdueOf("ahprovince"))
        .containsExactlyInAnyOrder(urged, granted, sentBack, rejected);
    assertThat(overdueOf("ahhefei")).hasSize(4);
    assertThat(overdueOf("ahwuhu")).isEmpty();
    assertThat(Browser.signedIn(port, "ahprovince").get("/overdue").body())
        .contains(urged, granted, sentBack, rejected)
        .doesNotContain(fromWorkbook, grantedLate);
    assertThatThrownBy(() -> year.approve("ahhefei", granted))
        .hasMessageContaining("不在2027年春季申报的初审时间");
  }

  @Test
  @Order(9)
  void one_way_out_is_to_send_it_back_to_the_school() {
    year.at("2027-04-06T09:00:00+08:00");
    assertThatThrownBy(
            () ->
                overdueReviewService.sendBack(
                    year.actor("ahprovince"), sentBack, "", at0("2027-04-01")))
        .hasMessageContaining("请填写退回理由")
        .hasMessageContaining("补正截止时间");
    page(
        "ahprovince",
        "/overdue/send-back",
        Map.of("season", SPRING, "number", sentBack, "reason", "请补充论证材料", "until", "2027-04-09"));
    assertThat(year.filing(sentBack).state()).isEqualTo(FilingState.RETURNED);
    assertThat(year.filing(sentBack).correctionUntil()).isEqualTo(at0("2027-04-10"));
    assertThat(about(sentBack, MailTemplate.RETURNED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("请补充论证材料"));
    assertThat(task(sentBack)).isZero();
  }

  @Test
  @Order(10)
  void another_is_to_grant_the_city_time_for_one_filing() {
    assertThatThrownBy(
            () -> grants.propose(year.actor("ahprovince"), forHefei("nobody", null, null)))
        .hasMessageContaining("没有办理“初审”的单位“nobody”")
        .hasMessageContaining("请填写延期依据")
        .hasMessageContaining("请填写延期理由")
        .hasMessageContaining("请填写新的截止时间");
    assertThatThrownBy(
            () ->
                grants.propose(
                    year.actor("ahprovince"), forHefei("bjhefei", at0("2027-04-12"), "会商纪要")))
        .hasMessageContaining("不能超过省级审核的截止时间");
    Grant one = proposed("city", GrantScope.FILING, granted, "2027-04-09");
    assertThatThrownBy(() -> grants.confirm(year.actor("ahprovince"), one.seasonId(), one.id()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能自行确认");
    assertThatThrownBy(() -> year.approve("ahhefei", granted)).isInstanceOf(Refusal.class);
    grants.confirm(year.actor("ahprovince2"), one.seasonId(), one.id());
    walk.on();
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(granted)
                .singleResult()
                .getDueDate()
                .toInstant())
        .isEqualTo(at0("2027-04-09").minusSeconds(1));
    assertThat(overdueOf("ahprovince")).containsExactlyInAnyOrder(urged, rejected);
    assertThatThrownBy(() -> year.approve("ahhefei", urged)).isInstanceOf(Refusal.class);
    year.approve("ahhefei", granted);
  }

  @Test
  @Order(11)
  void the_third_is_to_urge_the_city_which_is_then_given_time_for_all_it_has_left() {
    int told = about(SPRING, MailTemplate.OVERDUE).size();
    assertThat(reviewReminder.urge(year.actor("ahprovince"), SPRING)).isEqualTo(2);
    assertThat(about(SPRING, MailTemplate.OVERDUE)).hasSizeGreaterThan(told);
    int urgedOnce = about(SPRING, MailTemplate.OVERDUE).size();
    reviewReminder.urge(year.actor("ahprovince"), SPRING);
    assertThat(about(SPRING, MailTemplate.OVERDUE)).hasSize(urgedOnce);
    assertThat(about(SPRING, MailTemplate.OVERDUE))
        .anyMatch(mail -> mail.recipientName().startsWith("合肥市教育局") && mail.text().contains(urged));

    Grant all = proposed("city", GrantScope.UNIT, "bjhefei", "2027-04-10");
    grants.confirm(year.actor("ahprovince2"), all.seasonId(), all.id());
    walk.on();
    assertThat(about(SPRING, MailTemplate.GRANT_GIVEN))
        .anyMatch(
            mail -> mail.recipientName().startsWith("合肥市教育局") && mail.subject().contains("准予补审"));
    assertThat(overdueOf("ahprovince")).isEmpty();
    year.approve("ahhefei", urged);

    // the granted end is announced like any other, to the city and to the school that corrects
    Grant correction = proposed("school", GrantScope.FILING, sentBack, "2027-04-11");
    grants.confirm(year.actor("ahprovince2"), correction.seasonId(), correction.id());
    assertThat(year.filing(sentBack).correctionUntil()).isEqualTo(at0("2027-04-11"));
    walk.at("2027-04-09T00:00:00+08:00");
    assertThat(about(SPRING, MailTemplate.REVIEW_PENDING))
        .anyMatch(mail -> mail.text().contains(rejected) && mail.text().contains("2027年4月9日"));
    year.rewritten("hfschool", sentBack, line(70));
    assertThat(year.submit("hfschool", sentBack).problem()).isNull();
    year.approve("ahhefei", sentBack);
    year.approve("ahhefei", rejected);
  }

  @Test
  @Order(12)
  void the_province_decides_and_nobody_hears_before_the_list_is_signed_off_and_released() {
    for (String number : List.of(granted, urged, sentBack)) {
      year.approve("ahprovince", number);
    }
    year.decide("ahprovince", rejected, Decision.REJECT, "论证不充分");
    decisionCorrection.correct(year.actor("ahprovince"), sentBack, Decision.REJECT, "复核发现师资不足");
    assertThat(about(sentBack, MailTemplate.CORRECTED)).isEmpty();
    assertThat(about(granted, MailTemplate.RESULT_APPROVED)).isEmpty();
    assertThat(state("hfschool", rejected)).isEqualTo("DECIDED");
    assertThat(basic("hfschool").get("/api/filings/" + rejected).body()).doesNotContain("论证不充分");
    var office = year.actor("ahprovince");
    String code = releases.list(office, SPRING).code();
    assertThatThrownBy(() -> releases.propose(office, SPRING, code, null))
        .hasMessageContaining("签批扫描件");

    walk.at("2027-04-10T10:00:00+08:00");
    assertThat(released(SPRING).filings()).isEqualTo(8);
    for (String number : List.of(fromWorkbook, replaced, revised, grantedLate, granted, urged)) {
      assertThat(year.filing(number).state()).isEqualTo(FilingState.APPROVED);
      assertThat(about(number, MailTemplate.RESULT_APPROVED)).isNotEmpty();
      assertThat(plans.findById(number)).isPresent();
    }
    assertThat(state("hfschool", rejected)).isEqualTo("REJECTED");
    assertThat(about(rejected, MailTemplate.RESULT_REJECTED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("论证不充分"));
    assertThat(year.filing(withdrawn).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(plans.findById(withdrawn)).isEmpty();
  }

  @Test
  @Order(13)
  void afterwards_one_result_is_corrected_with_a_reason_and_everyone_concerned_hears() {
    assertThat(year.filing(sentBack).state()).isEqualTo(FilingState.REJECTED);
    page(
        "ahprovince",
        "/filings/" + sentBack + "/correct",
        Map.of("decision", "APPROVE", "reason", "师资证明已补齐"));
    assertThat(state("hfschool", sentBack)).isEqualTo("APPROVED");
    assertThat(about(sentBack, MailTemplate.CORRECTED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("师资证明已补齐"));
    assertThat(plans.findById(sentBack)).isPresent();
  }

  @Test
  @Order(14)
  void an_adjustment_up_is_registered_and_one_down_refused() {
    String down = "/api/plans/" + replaced + "/adjustments";
    var refused = basic("hfcollege").post(down, adjustment(50));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(JsonPath.<String>read(refused.body(), "$.detail"))
        .contains("原则上不接受", "皖教秘职成〔2024〕22号 五");

    String up = "/api/plans/" + granted + "/adjustments";
    Browser school = basic("hfschool");
    String number = JsonPath.read(school.post(up, adjustment(80)).body(), "$.number");
    String one = up + "/" + number;
    for (String consent : List.of("leader_consent", "dept_consent")) {
      ok(school.post(one + "/consents", "{\"kind\":\"%s\",\"by\":\"李明远\"}".formatted(consent)));
    }
    ok(school.postFile(one + "/papers", "指标调增申请表.pdf", Season2027.scan()));
    ok(school.post(one + "/submission", ""));
    decideInTasklist("ahprovince", number);
    assertThat(JsonPath.<Integer>read(plan("hfschool", granted), "$.headcount")).isEqualTo(80);
    assertThat(JsonPath.<Integer>read(plan("hfcollege", replaced), "$.headcount")).isEqualTo(75);
    assertThat(about(number, MailTemplate.ADJUSTMENT_RESULT)).isNotEmpty();
  }

  @Test
  @Order(15)
  void spring_ends_and_nothing_of_it_is_left_to_do() {
    // what was sent back and corrected leaves city and province three working days each
    walk.at("2027-04-20T00:00:00+08:00");
    ended(SPRING);
    assertThat(runtime.createProcessInstanceQuery().list())
        .extracting(instance -> instance.getBusinessKey())
        .doesNotContain(fromWorkbook, revised, urged, granted, sentBack, rejected, replaced);
  }

  @Test
  @Order(16)
  void autumn_is_its_own_filing_and_says_that_an_increase_may_be_meant() {
    processes.startSeason(AUTUMN);
    walk.at("2027-09-15T00:00:00+08:00");
    assertThat(about(AUTUMN, MailTemplate.WINDOW_OPENING))
        .anyMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"));
    again = imported("hfschool", "untidy-libreoffice.xlsx");
    assertThat(again).isNotEqualTo(fromWorkbook);
    ok(basic("hfschool").post("/api/filings/" + again + ":submit", ""));
    String answer = ok(basic("hfschool").get("/api/filings/" + again));
    assertThat(
            JsonPath.<List<String>>read(answer, "$.findings[?(@.rule=='already_planned')].message"))
        .singleElement()
        .asString()
        .contains("调增");
    supplemented = year.drafted("whschool", AUTUMN, "b1-03", line(60));
  }

  @Test
  @Order(17)
  void a_supplementary_notice_moves_the_autumn_once_a_second_person_has_confirmed_it() {
    year.at("2027-09-20T09:00:00+08:00");
    assertThatThrownBy(
            () -> supplements.propose(year.actor("ahprovince"), AUTUMN, "", null, "", List.of()))
        .hasMessageContaining("文号")
        .hasMessageContaining("印发日期")
        .hasMessageContaining("调整原因")
        .hasMessageContaining("至少调整一个环节");
    Window longer = new Window("school", at0("2027-09-15"), at0("2027-09-28"));
    SupplementaryNotice notice =
        supplements.propose(
            year.actor("ahprovince"),
            AUTUMN,
            "示例〔2027〕9号",
            LocalDate.of(2027, 9, 20),
            "台风影响，已提交项目继续有效",
            List.of(longer));
    assertThatThrownBy(
            () -> supplements.confirm(year.actor("ahprovince"), notice.seasonId(), notice.id()))
        .hasMessageContaining("不能自行确认");
    supplements.confirm(year.actor("ahprovince2"), notice.seasonId(), notice.id());
    walk.on();

    assertThat(seasons.season(AUTUMN).window("school").map(Window::closesAt))
        .contains(at0("2027-09-28"));
    assertThat(about(AUTUMN, MailTemplate.SUPPLEMENTARY_NOTICE))
        .anyMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"))
        .allMatch(mail -> mail.text().contains("2027年9月27日 23:59:59"));
    walk.at("2027-09-23T00:00:00+08:00");
    assertThat(about(AUTUMN, MailTemplate.DRAFT_REMINDER)).isEmpty();
    walk.at("2027-09-25T00:00:00+08:00");
    assertThat(about(AUTUMN, MailTemplate.DRAFT_REMINDER))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"));
  }

  @Test
  @Order(18)
  void autumn_closes_is_decided_released_and_has_a_plan_beside_the_springs() {
    String late = year.drafted("whschool", AUTUMN, "b1-04", line(60));
    year.at("2027-09-27T23:59:59+08:00");
    assertThat(year.submit("whschool", supplemented).problem()).isNull();
    year.at("2027-09-28T00:00:00+08:00");
    assertThat(year.submit("whschool", late).problem()).contains("2027年9月27日 23:59:59");
    decideInTasklist("ahhefei", again);
    decideInTasklist("ahwuhu", supplemented);
    decideInTasklist("ahprovince", again);
    year.decide("ahprovince", supplemented, Decision.REJECT, "本年度春季刚获批，请先完成");

    walk.at("2027-09-30T16:00:00+08:00");
    assertThat(released(AUTUMN).filings()).isEqualTo(2);
    assertThat(state("hfschool", again)).isEqualTo("APPROVED");
    assertThat(state("whschool", supplemented)).isEqualTo("REJECTED");
    assertThat(JsonPath.<Integer>read(plan("hfschool", again), "$.headcount")).isEqualTo(105);
    assertThat(JsonPath.<Integer>read(plan("hfschool", fromWorkbook), "$.headcount"))
        .isEqualTo(105);
    walk.at("2027-10-01T00:00:00+08:00");
    ended(AUTUMN);
    assertThat(tasks.createTaskQuery().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-season", "filing-window", "release-results"})
  @Order(19)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  private String imported(String person, String workbook) {
    String answer =
        ok(basic(person).postFile("/api/filings:import", "申报.xlsx", Workbooks.fixture(workbook)));
    String number = JsonPath.read(answer, "$.accepted[0]");
    attachments.add(
        year.actor(person),
        new Attachment.Owner(Filing.DOCUMENT_OWNER, number),
        "application_form",
        "申报表（盖章）.pdf",
        Season2027.scan());
    return number;
  }

  private Browser basic(String person) {
    return Browser.basic(port, person);
  }

  private static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** A form of our pages, filled in and sent. */
  private void page(String person, String path, Map<String, String> fields) {
    Browser browser = Browser.signedIn(port, person);
    StringBuilder body = new StringBuilder("_csrf=" + browser.csrfToken());
    fields.forEach(
        (name, value) ->
            body.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8)));
    var answer =
        browser.send(
            "POST", path, "application/x-www-form-urlencoded", body.toString().getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private void decideInTasklist(String person, String number) {
    String found = ok(basic(person).get("/engine-rest/task?processInstanceBusinessKey=" + number));
    var answer =
        basic(person)
            .post(
                "/engine-rest/task/" + JsonPath.<String>read(found, "$[0].id") + "/complete",
                "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private String state(String person, String number) {
    return JsonPath.read(ok(basic(person).get("/api/filings/" + number)), "$.state");
  }

  private String plan(String person, String number) {
    return ok(basic(person).get("/api/plans/" + number));
  }

  private static String adjustment(int headcount) {
    return """
    {"lines":[{"level":"中级","majorCode":"710201","majorName":"计算机应用","headcount":%d}],
     "reason":"规模变化"}
    """
        .formatted(headcount);
  }

  private long task(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).count();
  }

  private List<String> overdueOf(String person) {
    return overdueReviewService.of(year.actor(person), SPRING).stream()
        .map(review -> review.filing().number())
        .toList();
  }

  private Grant proposed(String level, GrantScope scope, String target, String until) {
    return grants
        .propose(
            year.actor("ahprovince"),
            new GrantProposal(SPRING, level, scope, target, at0(until), "会商纪要", "工作需要"))
        .get(0);
  }

  private static GrantProposal forHefei(
      String unit, @Nullable Instant closesAt, @Nullable String why) {
    return new GrantProposal(SPRING, "city", GrantScope.UNIT, unit, closesAt, why, why);
  }

  private ReleaseRecord released(String season) {
    ReleaseRecord record = year.released(season);
    walk.on();
    return record;
  }

  private void ended(String season) {
    String instance =
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey("filing-season")
            .processInstanceBusinessKey(season)
            .finished()
            .singleResult()
            .getId();
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("EndEvent_Season")
                .count())
        .isEqualTo(1);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from season_occasion where worked_at is null", Integer.class))
        .isZero();
  }

  private static Instant at0(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant();
  }

  private List<DeliveryEntry> about(String about, MailTemplate template) {
    return log.about(about).stream().filter(mail -> mail.template() == template).toList();
  }
}
