package org.onex.engine.season;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
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
import org.onex.Yunnan;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.filing.Submission;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.plan.AdjustmentState;
import org.onex.plan.AdjustmentView;
import org.onex.plan.PlanChanging;
import org.onex.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The example of the pack guide, as its reader builds it: deployed over REST while the system runs,
 * then a whole year of it.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplePackTest {

  private static final String SEASON = "binhai-2027-annual";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired PlanChanging changes;
  @Autowired Yunnan province;
  @Autowired Submission submission;
  @Autowired Plans plans;
  @Autowired DeliveryLog log;
  @Autowired TaskService tasks;
  @Autowired RepositoryService repository;
  @LocalServerPort int port;

  private static String college = "";

  @BeforeEach
  void thereIsAProvinceThatFilesUnderIt() {
    province.settled();
  }

  @Test
  @Order(1)
  void the_one_file_of_the_guide_is_deployed_while_the_system_runs() {
    assertThat(files()).containsOnlyKeys("binhai-policy.dmn");
    deploy(files());
    assertThat(evaluated("{\"applied\":29,\"cert_min\":20,\"school_type\":\"secondary\"}"))
        .contains("\"verdict\":\"PASS\"");
    assertThat(evaluated("{\"applied\":29,\"cert_min\":20,\"school_type\":\"vocational_college\"}"))
        .contains("\"code\":\"BELOW_MIN\"", "\"required\":30");
  }

  @Test
  @Order(2)
  void the_office_confirms_the_year_and_it_opens() {
    year.at("2027-02-20T09:00:00+08:00");
    walk.confirmed("binhai", Yunnan.OFFICE, "滨教示例〔2027〕5号", LocalDate.of(2027, 2, 20));
    walk.started(SEASON);
    walk.at("2027-03-08T09:00:00+08:00");
    String takenBack = walk.filed("ynschool", SEASON, "b1-09");
    submission.withdraw(year.actor("ynschool"), takenBack);
  }

  @Test
  @Order(3)
  void a_college_goes_to_the_province_and_gets_its_plan() {
    college = year.drafted("yncollege", SEASON, "b1-01", line(60));
    walk.accepted("yncollege", college);
    assertThat(year.filing(college).level()).isEqualTo("province");
    year.decide("ynoffice", college, Decision.RETURN, "请核对人数。");
    walk.replaced("yncollege", college, line(100));
    year.approve("ynoffice", college);
    walk.on();
    assertThat(year.filing(college).state()).isEqualTo(FilingState.APPROVED);
    assertThat(plans.findById(college)).isPresent();
  }

  @Test
  @Order(4)
  void a_school_goes_through_its_city_and_what_else_may_happen_happens() {
    String school = walk.filed("ynschool", SEASON, "b1-01");
    assertThat(year.filing(school).level()).isEqualTo("city");
    year.approve("ynyulong", school);
    year.approve("ynoffice", school);

    String replaced = walk.filed("ynschool", SEASON, "b1-02");
    walk.replaced("ynschool", replaced, line(90));
    year.decide("ynyulong", replaced, Decision.REJECT, "未开设对应专业。");

    String rejected = walk.filed("yncollege", SEASON, "b1-02");
    year.decide("ynoffice", rejected, Decision.REJECT, "与专业布局不符。");

    String givenUp = walk.filed("ynschool", SEASON, "b1-03");
    year.decide("ynyulong", givenUp, Decision.RETURN, "请核对。");
    submission.withdraw(year.actor("ynschool"), givenUp);
    walk.on();

    assertThat(year.filing(school).state()).isEqualTo(FilingState.APPROVED);
    assertThat(year.filing(replaced).state()).isEqualTo(FilingState.REJECTED);
    assertThat(year.filing(givenUp).state()).isEqualTo(FilingState.WITHDRAWN);
  }

  @Test
  @Order(5)
  void what_nobody_reviewed_in_time_is_sent_back_by_the_office() {
    String late = walk.filed("ynschool2", SEASON, "b1-01");
    walk.at("2027-04-03T00:00:00+08:00");
    walk.sentBack("ynoffice", late, "2027-04-06T00:00:00+08:00");
    assertThat(year.filing(late).state()).isEqualTo(FilingState.RETURNED);
  }

  @Test
  @Order(6)
  void within_a_tenth_a_school_changes_its_plan_by_itself_and_nobody_has_a_task() {
    walk.at("2027-06-01T09:00:00+08:00");
    AdjustmentView increased = changes.wished("yncollege", college, 110, null);
    assertThat(increased.state()).isEqualTo(AdjustmentState.REGISTERED);
    assertThat(headcount()).isEqualTo(110);
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(increased.number()).count())
        .isZero();
    walk.on();
    assertThat(log.about(increased.number()))
        .anyMatch(mail -> mail.template() == MailTemplate.ADJUSTMENT_RESULT);
    assertThat(changes.wished("yncollege", college, 90, null).state())
        .as("a tenth of what was approved, not of what it became")
        .isEqualTo(AdjustmentState.REGISTERED);
    assertThat(headcount()).isEqualTo(90);
  }

  @Test
  @Order(7)
  void the_third_time_and_beyond_a_tenth_it_is_for_the_office_or_not_at_all() {
    AdjustmentView refused = changes.wished("yncollege", college, 89, null);
    assertThat(refused.state()).isEqualTo(AdjustmentState.REFUSED);
    assertThat(refused.objections()).contains("滨教职成〔2027〕5号 四(一)", "已调整 2 次，最多调整 2 次");

    String given = changes.wished("yncollege", college, 100, null).number();
    changes.decided("ynoffice", given, Decision.RETURN, "请补充学生名单。");
    changes.withdrawn("yncollege", given);
    String second = changes.wished("yncollege", college, 130, null).number();
    changes.decided("ynoffice", second, Decision.RETURN, "请核对。");
    changes.wishedAgain("yncollege", second, 125, null);
    changes.decided("ynoffice", second, Decision.REJECT, "全省指标已满。");
    String last = changes.wished("yncollege", college, 120, null).number();
    changes.decided("ynoffice", last, Decision.APPROVE, null);
    assertThat(headcount()).isEqualTo(120);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-review", "binhai-city-review", "binhai-province-review"})
  @Order(8)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  @Test
  @Order(8)
  void the_shared_filing_led_where_the_rows_say() {
    walk.hasTaken(
        "certificate-filing",
        "StartEvent_Submitted",
        "Gateway_Submissions",
        "Task_Route",
        "CallActivity_Review",
        "BoundaryEvent_Withdrawn",
        "BoundaryEvent_Replaced",
        "BoundaryEvent_SentBack",
        "EndEvent_Withdrawn",
        "Gateway_Outcome",
        "Task_Decide",
        "Task_Publish",
        "Gateway_Result",
        "Task_CreatePlan",
        "EndEvent_Approved",
        "EndEvent_Rejected",
        "Gateway_Returns",
        "Gateway_Correction",
        "Event_Resubmitted",
        "Event_Abandoned",
        "EndEvent_Abandoned");
  }

  @Test
  @Order(8)
  void the_shared_adjustment_led_where_the_rows_say() {
    walk.hasLetTheProvinceDecideOnAdjustments();
    walk.hasRefusedAnAdjustment();
    walk.hasLetTheSchoolAdjustByItself();
  }

  @Test
  @Order(9)
  void who_deploys_a_stage_has_taken_it_over_and_the_other_is_drawn_from_its_new_row() {
    Path drawn = Path.of("src/test/resources/drawn/binhai");
    deploy(
        Map.of(
            "binhai-city-review.bpmn", text(drawn.resolve("binhai-city-review.bpmn")),
            "filing-review.form", text(drawn.resolve("filing-review.form"))));
    deploy(
        Map.of(
            "binhai-policy.dmn",
            text(Path.of("docs/examples/binhai/binhai-policy.dmn"))
                .replace("\"初审\"", "\"核对\"")
                .replace("\"审核\"", "\"审定\"")));
    assertThat(nameOf("binhai-city-review")).isEqualTo("滨海：市级初审");
    assertThat(nameOf("binhai-province-review")).isEqualTo("滨海省教育厅：审定");
  }

  private String nameOf(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getName();
  }

  private void deploy(Map<String, String> files) {
    var deployed =
        Browser.basic(port, "admin")
            .postFiles(
                "/engine-rest/deployment/create",
                Map.of("deployment-name", "binhai", "deployment-source", "Camunda Modeler"),
                files);
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
  }

  private static Map<String, String> files() {
    try (var files = Files.list(Path.of("docs", "examples", "binhai"))) {
      return files.collect(toMap(ExamplePackTest::name, ExamplePackTest::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String evaluated(String input) {
    return Browser.basic(port, "ynoffice")
        .post(
            "/api/policy/evaluate",
            "{\"policy\":\"BH-2027\",\"rule\":\"min_headcount\",\"input\":%s}".formatted(input))
        .body();
  }

  private int headcount() {
    String plan = Browser.basic(port, "yncollege").get("/api/plans/" + college).body();
    return com.jayway.jsonpath.JsonPath.<Integer>read(plan, "$.headcount");
  }
}
