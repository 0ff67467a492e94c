package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.Guangdong;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.filing.DraftContent;
import org.onex.filing.Drafting;
import org.onex.filing.FilingForms;
import org.onex.filing.FilingLine;
import org.onex.filing.FilingState;
import org.onex.filing.Submission;
import org.onex.notice.FormContent;
import org.onex.plan.AdjustmentState;
import org.onex.plan.PlanChanging;
import org.onex.plan.Plans;
import org.onex.season.ScheduleForm;
import org.onex.season.YearSchedule;
import org.onex.season.YearService;
import org.onex.season.YearStarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Guangdong's year (广东省教育厅 2024 notice, dates moved to 2027): 集中备案 until 10 April, then 日常备案 with a
 * reason; the city examines only its own secondary schools; reviewers' dates are the office's.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuangdongSeasonTest {

  private static final String CONCENTRATED = "guangdong-2027-concentrated";
  private static final String DAILY = "guangdong-2027-daily";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired PlanChanging changes;
  @Autowired Guangdong province;
  @Autowired YearStarter years;
  @Autowired YearService service;
  @Autowired Drafting drafting;
  @Autowired FilingForms forms;
  @Autowired Submission submission;
  @Autowired Plans plans;
  @LocalServerPort int port;

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private static String college = "";
  private static String school = "";
  private static String late = "";

  @BeforeEach
  void thereIsAnotherProvince() {
    province.settled();
  }

  @Test
  @Order(1)
  void the_office_gives_the_reviewers_the_dates_that_the_notice_leaves_open() {
    year.at("2027-01-10T09:00:00+08:00");
    years.start(year.actor("admin"), "guangdong", 2027, Guangdong.OFFICE);
    YearSchedule drafted = service.schedule("guangdong-2027");
    assertThat(drafted.windows())
        .extracting(YearSchedule.Line::season, YearSchedule.Line::level)
        .contains(
            org.assertj.core.groups.Tuple.tuple("2027年集中备案", "资格审核"),
            org.assertj.core.groups.Tuple.tuple("2027年集中备案", "专家审核"),
            org.assertj.core.groups.Tuple.tuple("2027年日常备案", "专家审核"));

    assertThatThrownBy(() -> confirm(drafted, null, null))
        .hasMessageContaining("请填写2027年集中备案资格审核的截止时间")
        .hasMessageContaining("请填写2027年日常备案专家审核的截止时间");
    confirm(drafted, "2027-04-20 23:59:59", "2028-01-10 23:59:59");
    walk.started(CONCENTRATED, DAILY);
  }

  @Test
  @Order(2)
  void a_college_files_with_both_stamped_forms_and_goes_straight_to_the_experts() {
    walk.at("2027-03-01T09:00:00+08:00");
    college = year.drafted("gdcollege", CONCENTRATED, "b1-01", line(60));
    assertThat(year.submit("gdcollege", college).problem())
        .contains("未上传《备案表》盖章扫描件", "未上传《论证报告》盖章扫描件", "二(二)")
        .contains("备案表 · 项目负责人：未填写", "论证报告没有签字专家", "校内审批缺少申报部门意见");
    papers("gdcollege", college);
    walk.accepted("gdcollege", college);
    assertThat(year.filing(college).level()).isEqualTo("province");

    year.decide("gdoffice", college, Decision.RETURN, "专家意见：请补充实训条件。");
    year.rewritten("gdcollege", college, line(62));
    assertThat(year.submit("gdcollege", college).problem())
        .as("the stamped plan said 60 people")
        .contains("未上传《备案表》盖章扫描件", "未上传《论证报告》盖章扫描件");
    teamAndRoomsRewritten();
    province.formsStamped(year.actor("gdcollege"), college);
    assertThat(formPage("gdcollege"))
        .as("before it is submitted again")
        .contains("新增", "修改", "删除", "上次提交：示例职称")
        .doesNotContain("value=\"示例校内实训室名称\"");
    assertThat(formPage("gdoffice")).doesNotContain("新增", "区小舟");
    walk.accepted("gdcollege", college);
    assertThat(formPage("gdoffice"))
        .as("the office sees who came, who changed and what is gone")
        .contains("新增", "修改", "删除", "上次提交：示例职称", "区小舟", "示例校内实训室名称");
    province.meetingAgrees(college);
    year.approve("gdoffice", college);
    walk.on();
    assertThat(year.filing(college).state()).isEqualTo(FilingState.APPROVED);
    assertThat(plans.findById(college)).isPresent();
  }

  private String formPage(String person) {
    return Browser.signedIn(port, person).get("/filings/" + college + "/forms/filing_form").body();
  }

  /** One member has a new title, one comes in, and another room stands in for the first. */
  private void teamAndRoomsRewritten() {
    var actor = year.actor("gdcollege");
    var form = forms.one(actor, college, "filing_form").content();
    var tables = new HashMap<>(form.tables());
    var member = new HashMap<>(form.rows("members").get(0));
    member.put("title", "副教授");
    var another = new HashMap<>(member);
    another.put("name", "区小舟");
    tables.put("members", List.of(member, another));
    var room = new HashMap<>(form.rows("rooms").get(0));
    room.put("name", "云计算实训室");
    tables.put("rooms", List.of(room));
    forms.keep(actor, college, "filing_form", new FormContent(form.fields(), tables));
  }

  @Test
  @Order(3)
  void the_city_examines_its_own_secondary_schools_and_no_provincial_one() {
    school = filed("gdschool", CONCENTRATED, "b1-01");
    assertThat(year.filing(school).level()).isEqualTo("city");
    year.decide("gdcity", school, Decision.RETURN, "请核对在校生数。");
    rewritten("gdschool", school, line(66));
    year.approve("gdcity", school);
    assertThat(year.filing(school).level()).isEqualTo("province");
    province.meetingAgrees(school);
    year.approve("gdoffice", school);

    String provincial = filed("gdprovschool", CONCENTRATED, "b1-01");
    assertThat(year.filing(provincial).level()).isEqualTo("province");
    year.decide("gdoffice", provincial, Decision.REJECT, "专家意见：实训条件不足。");
    walk.on();
    assertThat(year.filing(school).state()).isEqualTo(FilingState.APPROVED);
    assertThat(year.filing(provincial).state()).isEqualTo(FilingState.REJECTED);
  }

  @Test
  @Order(4)
  void what_is_replaced_rejected_or_given_up_goes_its_way() {
    String replaced = filed("gdschool", CONCENTRATED, "b1-02");
    rewritten("gdschool", replaced, line(90));
    year.decide("gdcity", replaced, Decision.REJECT, "未开设对应专业。");
    String takenBack = filed("gdschool", CONCENTRATED, "b1-03");
    submission.withdraw(year.actor("gdschool"), takenBack);
    String givenUp = filed("gdschool", CONCENTRATED, "b1-04");
    year.decide("gdcity", givenUp, Decision.RETURN, "请核对。");
    submission.withdraw(year.actor("gdschool"), givenUp);
    late = filed("gdschool", CONCENTRATED, "b1-05");
    walk.on();
    assertThat(year.filing(replaced).state()).isEqualTo(FilingState.REJECTED);
    assertThat(year.filing(takenBack).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(year.filing(givenUp).state()).isEqualTo(FilingState.WITHDRAWN);
  }

  @Test
  @Order(5)
  void after_10_april_one_files_the_daily_way_and_says_why() {
    String open = year.drafted("gdcollege2", CONCENTRATED, "b1-01", line(60));
    papers("gdcollege2", open);
    walk.at("2027-04-10T23:59:59+08:00");
    walk.accepted("gdcollege2", open);

    String missed = year.drafted("gdcollege2", CONCENTRATED, "b1-02", line(60));
    papers("gdcollege2", missed);
    walk.at("2027-04-11T00:00:00+08:00");
    assertThat(year.submit("gdcollege2", missed).problem()).contains("2027年4月10日 23:59:59");

    String daily = year.drafted("gdcollege2", DAILY, "b1-02", line(60));
    papers("gdcollege2", daily);
    assertThat(year.submit("gdcollege2", daily).problem()).contains("日常备案须说明理由", "三(二)");
    drafting.save(
        year.actor("gdcollege2"),
        DAILY,
        new DraftContent("gdcollege2", "b1-02", List.of(line(60)), "证书四月下旬方完成选点。"));
    walk.accepted("gdcollege2", daily);
    province.meetingAgrees(daily);
    year.approve("gdoffice", daily);
    walk.on();
    assertThat(year.filing(daily).state()).isEqualTo(FilingState.APPROVED);
  }

  @Test
  @Order(6)
  void what_the_city_left_lying_is_sent_back_by_the_office() {
    walk.at("2027-04-21T00:00:00+08:00");
    assertThatThrownBy(() -> year.approve("gdcity", late)).hasMessageContaining("2027年4月20日");
    walk.sentBack("gdoffice", late, "2027-04-26T00:00:00+08:00");
    assertThat(year.filing(late).state()).isEqualTo(FilingState.RETURNED);
  }

  @Test
  @Order(7)
  void the_notice_says_nothing_on_changes_so_the_office_decides_each() {
    String given = adjustment(90);
    changes.decided("gdoffice", given, Decision.RETURN, "请见说明。");
    changes.withdrawn("gdcollege", given);
    String second = adjustment(50);
    changes.decided("gdoffice", second, Decision.RETURN, "请见说明。");
    changes.wishedAgain("gdcollege", second, 55, null);
    changes.decided("gdoffice", second, Decision.REJECT, "请见说明。");
    changes.decided("gdoffice", adjustment(80), Decision.APPROVE, "请见说明。");
    assertThat(Browser.basic(port, "gdoffice").get("/api/plans/" + college).body())
        .contains("\"headcount\":80");
  }

  @Test
  @Order(8)
  void an_old_report_is_reused_only_where_nothing_changed() {
    String again = year.drafted("gdcollege", DAILY, "b1-01", line(40));
    drafting.save(
        year.actor("gdcollege"),
        DAILY,
        new DraftContent("gdcollege", "b1-01", List.of(line(40)), "新增一个教学班。"));
    var browser = Browser.signedIn(port, "gdcollege");
    reuse(browser, again, Map.of("reuse", "true", "takeOver", "true"));
    province.formFilledIn(year.actor("gdcollege"), again, "filing_form");
    province.formStamped(year.actor("gdcollege"), again, "filing_form");
    reuse(browser, again, Map.of("reuse", "true", "changed", "true"));
    assertThat(year.submit("gdcollege", again).problem()).contains("声明有其他重大变化", "二(二)");
    reuse(browser, again, Map.of("reuse", "true"));
    walk.accepted("gdcollege", again);
    province.meetingAgrees(again);
    year.approve("gdoffice", again);

    String fresh = year.drafted("gdcollege", DAILY, "b1-04", line(40));
    reuse(browser, fresh, Map.of("reuse", "true"));
    assertThat(year.submit("gdcollege", fresh).problem()).contains("该证书往年没有开展过");
  }

  @Test
  @Order(9)
  void with_the_year_the_notice_ends() {
    String next = year.drafted("gdcollege", DAILY, "b1-03", line(60));
    papers("gdcollege", next);
    walk.at("2028-01-01T00:00:00+08:00");
    assertThat(year.submit("gdcollege", next).problem()).contains("2027年12月31日 23:59:59");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-review", "guangdong-city-review"})
  @Order(10)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  @Test
  @Order(10)
  void the_shared_adjustment_led_where_the_rows_say() {
    walk.hasLetTheProvinceDecideOnAdjustments();
  }

  private void confirm(
      YearSchedule drafted, @Nullable String concentrated, @Nullable String daily) {
    List<ScheduleForm.Row> rows = new ArrayList<>();
    for (YearSchedule.Line line : drafted.windows()) {
      rows.add(
          line.times().closes() != null
              ? line.times()
              : new ScheduleForm.Row(null, line.season().contains("集中") ? concentrated : daily));
    }
    service.confirm(
        year.actor("gdoffice"),
        "guangdong-2027",
        new ScheduleForm("粤教示例〔2027〕3号", "2027-01-08", rows));
  }

  private String filed(String person, String season, String certificate) {
    String number = year.drafted(person, season, certificate, line(60));
    papers(person, number);
    walk.accepted(person, number);
    return number;
  }

  private void rewritten(String person, String number, FilingLine line) {
    year.rewritten(person, number, line);
    province.formsStamped(year.actor(person), number);
    walk.accepted(person, number);
  }

  private static void reuse(Browser browser, String number, Map<String, String> ticked) {
    var page = CSRF.matcher(browser.get("/filings/" + number).body());
    assertThat(page.find()).isTrue();
    Map<String, String> form = new HashMap<>(ticked);
    form.put("_csrf", page.group(1));
    assertThat(browser.postForm("/filings/" + number + "/reuse-report", form).statusCode())
        .isEqualTo(302);
  }

  private void papers(String person, String number) {
    province.formsFilledIn(year.actor(person), number);
    province.formsStamped(year.actor(person), number);
  }

  private String adjustment(int headcount) {
    var view = changes.wished("gdcollege", college, headcount, null);
    assertThat(view.state()).isEqualTo(AdjustmentState.AT_OFFICE);
    return view.number();
  }
}
