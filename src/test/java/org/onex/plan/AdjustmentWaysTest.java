package org.onex.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.Jiangnan;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.identity.EngineIdentity;
import org.onex.engine.season.Walk;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every way that rows can give an adjustment, in the one model that all packs share. The notice is
 * made up, one file without a drawing: within a tenth the school decides, beyond it an increase
 * needs the leader's consent and the bureau above the school, a cut is in principle not accepted.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdjustmentWaysTest {

  private static final Path ROWS = Path.of("src/test/resources/packs/dongting/dongting-policy.dmn");
  private static final String SEASON = "dongting-2027-annual";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired Jiangnan province;
  @Autowired PlanChanging changes;
  @Autowired AdjustmentService service;
  @Autowired AdjustmentViews views;
  @Autowired EngineIdentity identity;
  @Autowired TaskService tasks;
  @LocalServerPort int port;

  private static String ofCounty = "";
  private static String ofCity = "";
  private static String ofCollege = "";

  @Test
  @Order(1)
  void three_plans_are_approved_under_a_notice_of_rows() throws IOException {
    province.registered(year.actor("admin"));
    var deployed =
        Browser.basic(port, "admin")
            .postFiles(
                "/engine-rest/deployment/create",
                Map.of("deployment-name", "dongting", "deployment-source", "Camunda Modeler"),
                Map.of("dongting-policy.dmn", Files.readString(ROWS)));
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
    year.at("2027-02-20T09:00:00+08:00");
    walk.confirmed("dongting", Jiangnan.OFFICE, "洞教示例〔2027〕1号", LocalDate.of(2027, 2, 20));
    walk.started(SEASON);
    walk.at("2027-03-08T09:00:00+08:00");

    ofCounty = planned("jnschool", "jncounty", "jncity", "jnoffice");
    ofCity = planned("jnschool3", "jncity", "jnoffice");
    ofCollege = planned("jncollege", "jnoffice");
    walk.at("2027-06-01T09:00:00+08:00");
  }

  /** Each reviews in turn, and nobody else sees it then. */
  private String planned(String school, String... reviewers) {
    String number = walk.filed(school, SEASON, "b1-01");
    for (String reviewer : reviewers) {
      for (String one : List.of("jncity", "jncity2", "jncounty", "jncounty2", "jnoffice")) {
        assertThat(openTasks(one, number))
            .as("%s while it is with %s", one, reviewer)
            .isEqualTo(one.equals(reviewer) ? 1 : 0);
      }
      year.approve(reviewer, number);
    }
    walk.on();
    return number;
  }

  @Test
  @Order(2)
  void within_the_rows_bounds_the_school_goes_up_and_down_by_itself() {
    AdjustmentView up = changes.wished("jncollege", ofCollege, 66, null);
    assertThat(up.state()).isEqualTo(AdjustmentState.REGISTERED);
    AdjustmentView down = changes.wished("jncollege", ofCollege, 54, null);
    assertThat(down.state()).isEqualTo(AdjustmentState.REGISTERED);
    assertThat(openTasks("jnoffice", up.number())).isZero();
  }

  @Test
  @Order(3)
  void what_the_rows_do_not_allow_is_not_taken_on_and_the_school_reads_why() {
    AdjustmentView cut = changes.wished("jnschool", ofCounty, 40, null);
    assertThat(cut.state()).isEqualTo(AdjustmentState.REFUSED);
    AdjustmentView read = views.one(year.actor("jnschool"), cut.number());
    assertThat(read.findings())
        .extracting(AdjustmentView.Found::code)
        .containsExactly("REDUCTION_NOT_ACCEPTED");
    assertThat(read.objections()).contains("洞教职成〔2027〕5号 四(一)", "60", "40", "情况说明");
    assertThat(service.request(year.actor("jnschool"), ofCounty, otherGrade()).state())
        .as("a change of grade")
        .isEqualTo(AdjustmentState.REFUSED);
  }

  private static AdjustmentRequest otherGrade() {
    return new AdjustmentRequest(
        List.of(new AdjustmentRequest.Line(null, "高级", "710201", "计算机应用", 60)), "课程调整", null);
  }

  @Test
  @Order(4)
  void where_the_rows_ask_for_consent_it_waits_for_each_and_can_be_taken_back() {
    String number = asked("jnschool3", ofCity);
    assertThatThrownBy(() -> service.handIn(year.actor("jnschool3"), number))
        .hasMessageContaining("校级分管领导同意");
    assertThatThrownBy(() -> service.consent(year.actor("jnschool3"), number, "dept_consent", "李明"))
        .hasMessageContaining("不需要登记");
    service.withdraw(year.actor("jnschool3"), number);
    assertThat(state(number)).isEqualTo(AdjustmentState.WITHDRAWN);
  }

  @Test
  @Order(5)
  void a_citys_school_is_answered_by_the_city_and_by_nobody_else() {
    String number = agreed("jnschool3", ofCity);
    assertThat(views.one(year.actor("jnschool3"), number).office().name()).isEqualTo("江州市教育局");
    for (String other : List.of("jncounty", "jncity2", "jnoffice")) {
      assertThat(openTasks(other, number)).as(other).isZero();
    }
    changes.decided("jncity", number, Decision.RETURN, "请核对人数。");
    changes.wishedAgain("jnschool3", number, 75, null);
    consentAndHandIn("jnschool3", number);
    changes.decided("jncity", number, Decision.APPROVE, null);
    assertThat(state(number)).isEqualTo(AdjustmentState.REGISTERED);

    String rejected = agreed("jnschool3", ofCity);
    changes.decided("jncity", rejected, Decision.REJECT, "全市指标已满。");
    assertThat(state(rejected)).isEqualTo(AdjustmentState.REFUSED);
  }

  @Test
  @Order(6)
  void a_countys_school_is_answered_by_the_county_and_by_nobody_else() {
    String number = agreed("jnschool", ofCounty);
    for (String other : List.of("jncity", "jncounty2", "jnoffice")) {
      assertThat(openTasks(other, number)).as(other).isZero();
    }
    changes.decided("jncounty", number, Decision.APPROVE, null);
    assertThat(state(number)).isEqualTo(AdjustmentState.REGISTERED);

    String rejected = asked("jnschool", ofCounty, 100);
    consentAndHandIn("jnschool", rejected);
    changes.decided("jncounty", rejected, Decision.REJECT, "全县指标已满。");
    String returned = asked("jnschool", ofCounty, 100);
    consentAndHandIn("jnschool", returned);
    changes.decided("jncounty", returned, Decision.RETURN, "请核对。");
    changes.withdrawn("jnschool", returned);
    assertThat(state(returned)).isEqualTo(AdjustmentState.WITHDRAWN);
  }

  @Test
  @Order(7)
  void what_speaks_against_a_principle_and_what_passes_no_bureau_is_for_the_province() {
    String cut = changes.wished("jnschool3", ofCity, 40, "生源减少。").number();
    assertThat(openTasks("jncity", cut)).isZero();
    changes.decided("jnoffice", cut, Decision.REJECT, "请在下一批次核定。");

    String up = agreed("jncollege", ofCollege);
    changes.decided("jnoffice", up, Decision.RETURN, "请核对。");
    changes.wishedAgain("jncollege", up, 75, null);
    consentAndHandIn("jncollege", up);
    changes.decided("jnoffice", up, Decision.APPROVE, null);
    assertThat(state(up)).isEqualTo(AdjustmentState.REGISTERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan-adjustment",
        "adjustment-checks",
        "adjustment-consents",
        "county-adjustment",
        "city-adjustment",
        "province-adjustment"
      })
  @Order(8)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  private String asked(String school, String plan) {
    return asked(school, plan, 80);
  }

  private String asked(String school, String plan, int headcount) {
    AdjustmentView view = changes.wished(school, plan, headcount, null);
    assertThat(view.state()).isEqualTo(AdjustmentState.IN_CONSENT);
    return view.number();
  }

  private String agreed(String school, String plan) {
    String number = asked(school, plan);
    consentAndHandIn(school, number);
    return number;
  }

  private void consentAndHandIn(String school, String number) {
    service.consent(year.actor(school), number, "leader_consent", "王芳（副校长）");
    service.handIn(year.actor(school), number);
    assertThat(state(number)).isEqualTo(AdjustmentState.AT_OFFICE);
  }

  private AdjustmentState state(String number) {
    return views.forReview(number).state();
  }

  private long openTasks(String person, String number) {
    return identity.as(
        person, () -> tasks.createTaskQuery().processInstanceBusinessKey(number).count());
  }
}
