package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.AUTUMN;
import static org.onex.Season2027.SPRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.identity.EngineIdentity;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.SupplementService;
import org.onex.season.SupplementaryNotice;
import org.onex.season.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What {@code filing-window} draws is what happens: each timer by its id, through spring and
 * autumn. Read from top to bottom.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingWindowTest {

  private static final Path MODEL = Path.of("processes", "common", "filing-window.bpmn");

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired GrantService grants;
  @Autowired SupplementService supplements;
  @Autowired SeasonsUnderWay underWay;
  @Autowired DeliveryLog log;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired WindowTimers timers;
  @Autowired HistoryService history;
  @Autowired EngineIdentity identity;

  private static @Nullable Deployment drawnHere;

  /** The others find the model that is shipped. */
  @AfterAll
  static void theModelIsAsItWas(@Autowired RepositoryService repository) {
    if (drawnHere != null) {
      repository.deleteDeployment(drawnHere.getId(), true);
    }
  }

  @Test
  @Order(1)
  void before_it_opens_each_stage_waits_for_its_day() {
    year.at("2027-03-21T09:00:00+08:00");
    year.confirmed();
    walk.started(SPRING, AUTUMN);
    assertThat(timers.of(SPRING))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "school/Event_Opens", "2027-03-22",
                "city/Event_Opens", "2027-03-22",
                "province/Event_Opens", "2027-03-26"));
    assertThat(timers.of(AUTUMN)).containsKeys("school/Event_Opens", "province/Event_Opens");
  }

  @Test
  @Order(2)
  void once_open_it_waits_for_its_end_and_each_reminder_before_it() {
    walk.at("2027-03-22T00:00:00+08:00");
    assertThat(timers.of(SPRING))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "school/Event_ThreeDays", "2027-03-31",
                "school/Event_OneDay", "2027-04-02",
                "school/Event_Closes", "2027-04-03",
                "city/Event_ThreeDays", "2027-04-03",
                "city/Event_OneDay", "2027-04-05",
                "city/Event_Closes", "2027-04-06",
                "province/Event_Opens", "2027-03-26"));
    assertThat(told(MailTemplate.WINDOW_OPENING)).isPositive();
    assertThat(told(MailTemplate.NOTHING_FILED)).isZero();
  }

  @Test
  @Order(3)
  void the_timer_three_days_before_the_end_reminds() {
    walk.at("2027-03-31T00:00:00+08:00");
    assertThat(told(MailTemplate.NOTHING_FILED)).isPositive();
    assertThat(timers.of(SPRING))
        .doesNotContainKey("school/Event_ThreeDays")
        .containsEntry("school/Event_OneDay", "2027-04-02");
  }

  @Test
  @Order(4)
  void a_season_of_the_old_model_begins_anew_at_the_start_and_tells_nothing_twice()
      throws IOException {
    long told = told(MailTemplate.NOTHING_FILED) + told(MailTemplate.WINDOW_OPENING);
    ProcessInstance before = season(SPRING);
    identity.asApplication(
        () -> {
          runtime.deleteProcessInstance(before.getId(), "test");
          return before;
        });
    String old = ofOldModel();

    underWay.run(new DefaultApplicationArguments());
    walk.on();

    assertThat(season(SPRING).getId()).isNotEqualTo(old);
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceId(old)
                .singleResult()
                .getDeleteReason())
        .contains("按新模型重新开始");
    assertThat(told(MailTemplate.NOTHING_FILED) + told(MailTemplate.WINDOW_OPENING))
        .isEqualTo(told);
    assertThat(timers.of(SPRING))
        .containsEntry("school/Event_OneDay", "2027-04-02")
        .containsEntry("school/Event_ThreeDays", "2027-04-03")
        .containsEntry("city/Event_ThreeDays", "2027-04-03")
        .containsEntry("province/Event_OneDay", "2027-04-10");
    String anew = season(SPRING).getId();
    underWay.run(new DefaultApplicationArguments());
    assertThat(season(SPRING).getId()).isEqualTo(anew);
  }

  @Test
  @Order(5)
  void a_late_engine_reminds_once_and_not_for_each_timer() {
    long once = told(MailTemplate.NOTHING_FILED);
    walk.at("2027-04-02T12:00:00+08:00");
    long twice = told(MailTemplate.NOTHING_FILED);
    assertThat(twice).isEqualTo(2 * once);
    walk.on();
    walk.at("2027-04-02T13:00:00+08:00");
    assertThat(told(MailTemplate.NOTHING_FILED)).isEqualTo(twice);
  }

  @Test
  @Order(6)
  void a_grant_brings_a_window_of_its_own_with_timers_of_its_own() {
    year.at("2027-04-02T14:00:00+08:00");
    Grant grant =
        grants
            .propose(
                year.actor("ahprovince"),
                new GrantProposal(
                    SPRING,
                    "school",
                    GrantScope.UNIT,
                    year.actor("whschool").institutionId(),
                    at("2027-04-05"),
                    "来函",
                    "停电"))
            .get(0);
    grants.confirm(year.actor("ahprovince2"), SPRING, grant.id());
    walk.on();
    assertThat(timers.of(SPRING))
        .containsEntry("school/Event_Closes", "2027-04-03")
        .containsEntry("school@2027-04-05T00:00+08:00/Event_Closes", "2027-04-05")
        .containsEntry("school@2027-04-05T00:00+08:00/Event_OneDay", "2027-04-04")
        .containsEntry("school@2027-04-05T00:00+08:00/Event_ThreeDays", "2027-04-05");
    long told = told(MailTemplate.NOTHING_FILED);
    walk.at("2027-04-04T00:00:00+08:00");
    assertThat(told(MailTemplate.NOTHING_FILED)).isGreaterThan(told);
    walk.at("2027-04-05T00:00:00+08:00");
    assertThat(timers.of(SPRING)).doesNotContainKey("school@2027-04-05T00:00+08:00/Event_Closes");
  }

  @Test
  @Order(7)
  void an_administrator_adds_moves_and_removes_reminders_by_drawing_them() throws IOException {
    walk.at("2027-09-16T00:00:00+08:00");
    assertThat(timers.of(AUTUMN)).containsKey("school/Event_ThreeDays");
    // moved: five days for three; removed: one day; added: twelve hours
    String drawn =
        Files.readString(MODEL)
            .replace("'P3D'", "'P5D'")
            .replace("截止前三天", "截止前五天")
            .replaceAll(
                "(?s)<bpmn:boundaryEvent id=\"Event_OneDay\".*?</bpmn:boundaryEvent>", HALF_DAY)
            .replace("bpmnElement=\"Event_OneDay\"", "bpmnElement=\"Event_HalfDay\"")
            .replace("sourceRef=\"Event_OneDay\"", "sourceRef=\"Event_HalfDay\"");
    drawnHere = repository.createDeployment().addString("filing-window.bpmn", drawn).deploy();

    supplement("2027-09-28");
    walk.on();

    assertThat(timers.of(AUTUMN))
        .containsEntry("school/Event_ThreeDays", "2027-09-23")
        .containsEntry("school/Event_HalfDay", "2027-09-27T12:00")
        .containsEntry("school/Event_Closes", "2027-09-28")
        .doesNotContainKey("school/Event_OneDay");
    year.at("2027-09-22T23:00:00+08:00");
    long told = toldInAutumn();
    walk.at("2027-09-23T00:00:00+08:00");
    assertThat(toldInAutumn()).isGreaterThan(told);
    long first = toldInAutumn();
    walk.at("2027-09-27T00:00:00+08:00");
    assertThat(toldInAutumn()).isEqualTo(first);
    walk.at("2027-09-27T12:00:00+08:00");
    assertThat(toldInAutumn()).isGreaterThan(first);
  }

  @Test
  @Order(8)
  void a_reminder_whose_time_cannot_be_read_is_refused_at_deployment() throws IOException {
    String wrong = Files.readString(MODEL).replace("'P3D'", "'3天'");
    assertThatThrownBy(
            () -> repository.createDeployment().addString("filing-window.bpmn", wrong).deploy())
        .hasMessageContaining("不是有效时间");
  }

  @Test
  @Order(9)
  void after_the_last_end_no_timer_is_left() {
    walk.at("2027-10-08T00:00:00+08:00");
    assertThat(timers.of(SPRING)).isEmpty();
    assertThat(timers.of(AUTUMN)).isEmpty();
    assertThat(season(AUTUMN)).isNotNull();
  }

  private static final String HALF_DAY =
      """
      <bpmn:boundaryEvent id="Event_HalfDay" name="截止前半天" attachedToRef="SubProcess_Open" cancelActivity="false">
        <bpmn:outgoing>Flow_OneDay_Remind</bpmn:outgoing>
        <bpmn:timerEventDefinition id="TimerEventDefinition_HalfDay">
          <bpmn:timeDate xsi:type="bpmn:tFormalExpression">\\${window.before(execution, 'PT12H')}</bpmn:timeDate>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      """;

  private void supplement(String schoolsUntil) {
    SupplementaryNotice notice =
        supplements.propose(
            year.actor("ahprovince"),
            AUTUMN,
            "示例〔2027〕9号",
            LocalDate.of(2027, 9, 16),
            "台风影响",
            List.of(new Window("school", at("2027-09-15"), at(schoolsUntil))));
    supplements.confirm(year.actor("ahprovince2"), notice.seasonId(), notice.id());
  }

  /** As it stood at the start of a node that knows the new model only. */
  private String ofOldModel() throws IOException {
    String old =
        Files.readString(Path.of("src/test/resources/models/filing-season-loop.bpmn"))
            .replace("${nextOccasion}", "${nextDutyStep}")
            .replace("${workOccasions}", "${moveDueDates}")
            .replace("'DUE'", "'REMIND'");
    String latest = Files.readString(Path.of("processes", "common", "filing-season.bpmn"));
    repository.createDeployment().addString("filing-season.bpmn", old).deploy();
    String instance =
        identity.asApplication(
            () ->
                runtime
                    .createProcessInstanceByKey("filing-season")
                    .businessKey(SPRING)
                    .setVariable("resumeAt", Date.from(at("2028-01-01")))
                    .startBeforeActivity("Gateway_Wait")
                    .execute()
                    .getId());
    repository.createDeployment().addString("filing-season.bpmn", latest).deploy();
    return instance;
  }

  private ProcessInstance season(String season) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("filing-season")
        .processInstanceBusinessKey(season)
        .singleResult();
  }

  private long told(MailTemplate template) {
    return log.about(SPRING).stream().filter(mail -> mail.template() == template).count();
  }

  private long toldInAutumn() {
    return log.about(AUTUMN).stream()
        .filter(mail -> mail.template() == MailTemplate.NOTHING_FILED)
        .count();
  }

  private static Instant at(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant();
  }
}
