package org.onex.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Level is the definition, region is the tenant; {@code T:<unit>:n} names a filing of a unit. */
@OneXTest
class TenantWallTest {

  private static final String FILING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://onex.org/bpmn">
        <bpmn:process id="wall-certificate-filing" name="试验：申报" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="Start" name="开始"/>
          <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Fork"/>
          <bpmn:parallelGateway id="Fork" name="同时"/>
          <bpmn:sequenceFlow id="F2" sourceRef="Fork" targetRef="City"/>
          <bpmn:sequenceFlow id="F3" sourceRef="Fork" targetRef="Province"/>
          <bpmn:callActivity id="City" name="市级" calledElement="wall-city-review"/>
          <bpmn:callActivity id="Province" name="省级" calledElement="wall-province-review"/>
        </bpmn:process>
      </bpmn:definitions>
      """;

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;

  @BeforeEach
  void twoFilings() {
    repository
        .createDeployment()
        .name("common")
        .enableDuplicateFiltering(true)
        .addString("wall-certificate-filing.bpmn", FILING)
        .addString("wall-city-review.bpmn", review("wall-city-review", "bureau"))
        .addString("wall-province-review.bpmn", review("wall-province-review", "provinceOffice"))
        .deploy();
    for (var key : new String[] {"T:bjhefei:1", "T:bjwuhu:1"}) {
      if (runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count() == 0) {
        runtime.startProcessInstanceByKey(
            "wall-certificate-filing", key, Map.of("secret", "of " + key));
      }
    }
  }

  private static String review(String id, String group) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://onex.org/bpmn">
      <bpmn:process id="%s" name="试验：审核" isExecutable="true" camunda:historyTimeToLive="P1D">
        <bpmn:startEvent id="Start" name="开始"/>
        <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task"/>
        <bpmn:userTask id="Task" name="办理" camunda:candidateGroups="%s"/>
      </bpmn:process>
    </bpmn:definitions>
    """
        .formatted(id, group);
  }

  private String task(String process, String unit) {
    return tasks
        .createTaskQuery()
        .processDefinitionKey(process)
        .tenantIdIn(unit)
        .singleResult()
        .getId();
  }

  @ParameterizedTest
  @CsvSource({
    "ahhefei, 1, of wall-city-review",
    "ahwuhu, 1, of wall-city-review",
    "ahguangde, 0, nothing",
    "ahprovince, 2, of wall-province-review",
    "ahops, 0, nothing",
    "hfschool, 0, nothing"
  })
  void each_sees_the_own_level_and_region_only(String user, int count, String what) {
    var browser = Browser.basic(port, user);
    var answer = browser.get("/engine-rest/task/count");

    if (user.equals("hfschool")) {
      assertThat(answer.statusCode()).isEqualTo(403);
    } else {
      assertThat(answer.body()).isEqualTo("{\"count\":" + count + "}");
      assertThat(browser.get("/engine-rest/task").body().contains("wall-city-review"))
          .isEqualTo(what.endsWith("wall-city-review"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/task/{task}",
        "/task/{task}/form",
        "/task/{task}/form-variables",
        "/task/{task}/variables",
        "/task/{task}/localVariables",
        "/task/{task}/identity-links",
        "/task/{task}/comment",
        "/task/{task}/attachment",
        "/task/{task}/rendered-form",
        "/process-instance/{instance}",
        "/process-instance/{instance}/variables",
        "/process-instance/{instance}/activity-instances",
        "/history/process-instance/{instance}",
        "/execution/{instance}",
        "/execution/{instance}/localVariables"
      })
  void another_citys_filing_cannot_be_read_by_id(String path) {
    var hefei = Browser.basic(port, "ahhefei");
    var task = task("wall-city-review", "bjwuhu");
    var instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();

    var answer =
        hefei.get("/engine-rest" + path.replace("{task}", task).replace("{instance}", instance));

    assertThat(answer.body()).doesNotContain("of T:").doesNotContain("bjwuhu\"");
    assertThat(answer.statusCode()).isNotEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/history/task",
        "/history/variable-instance",
        "/history/process-instance",
        "/history/activity-instance",
        "/history/detail",
        "/history/user-operation",
        "/history/identity-link-log",
        "/variable-instance",
        "/process-instance",
        "/execution",
        "/job",
        "/incident",
        "/history/incident",
        "/history/job-log",
        "/history/decision-instance",
        "/external-task",
        "/event-subscription"
      })
  void lists_show_nothing_of_another_city(String path) {
    var answer = Browser.basic(port, "ahhefei").get("/engine-rest" + path);

    assertThat(answer.body()).doesNotContain("bjwuhu").doesNotContain("of T:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"complete", "submit-form", "claim", "unclaim", "resolve", "assignee", "delegate"})
  void another_citys_task_cannot_be_worked_on(String act) {
    var task = task("wall-city-review", "bjwuhu");
    var path = "/task/" + task + "/" + act;

    for (var answer :
        new java.net.http.HttpResponse<?>[] {
          Browser.basic(port, "ahhefei").post("/engine-rest" + path, "{\"userId\":\"ahhefei\"}"),
          Browser.signedIn(port, "ahhefei")
              .post("/camunda/api/engine/engine/default" + path, "{\"userId\":\"ahhefei\"}")
        }) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat((String) answer.body()).containsAnyOf("不在您单位的办理范围内", "不能以", "不能使用");
    }
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
  }

  @Test
  void the_other_level_of_the_own_city_is_closed_too() {
    var task = task("wall-province-review", "bjhefei");
    var answer = Browser.basic(port, "ahhefei").get("/engine-rest/task/" + task);

    assertThat(answer.statusCode()).isNotEqualTo(200);
  }

  @Test
  void the_own_task_can_be_claimed_but_not_handed_over_moved_or_rewritten() {
    var hefei = Browser.basic(port, "ahhefei");
    var task = "/engine-rest/task/" + task("wall-city-review", "bjhefei");

    assertThat(hefei.post(task + "/claim", "{\"userId\":\"ahhefei\"}").statusCode()).isEqualTo(204);
    assertThat(hefei.post(task + "/delegate", "{\"userId\":\"ahwuhu\"}").statusCode())
        .isEqualTo(403);
    assertThat(hefei.post(task + "/assignee", "{\"userId\":\"ahwuhu\"}").statusCode())
        .isEqualTo(403);
    assertThat(
            hefei
                .post(task + "/identity-links", "{\"userId\":\"ahwuhu\",\"type\":\"candidate\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(hefei.put(task, "{\"name\":\"x\",\"due\":null}").statusCode()).isEqualTo(403);
    assertThat(hefei.put(task + "/variables/x", "{\"value\":1}").statusCode()).isEqualTo(403);
    assertThat(hefei.delete(task).statusCode()).isNotEqualTo(204);
    assertThat(hefei.post(task + "/bpmnError", "{\"errorCode\":\"x\"}").statusCode())
        .isEqualTo(403);
    assertThat(hefei.post(task + "/bpmnEscalation", "{\"escalationCode\":\"x\"}").statusCode())
        .isEqualTo(403);
    assertThat(hefei.post(task + "/unclaim", "").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ahhefei", "ahprovince", "ahops"})
  void nobody_makes_tasks_or_starts_processes(String user) {
    var browser = Browser.basic(port, user);

    assertThat(browser.post("/engine-rest/task/create", "{\"name\":\"x\"}").statusCode())
        .isEqualTo(403);
    assertThat(
            browser
                .post(
                    "/engine-rest/process-definition/key/wall-certificate-filing/start",
                    "{\"businessKey\":\"T:bjhefei:9\"}")
                .statusCode())
        .isIn(403, 404);
  }

  @Test
  void a_filing_process_without_a_known_filing_does_not_start() {
    assertThatThrownBy(
            () -> runtime.startProcessInstanceByKey("wall-certificate-filing", "unknown"))
        .hasMessageContaining("审核单位");
  }

  @Test
  void what_is_called_inherits_the_unit_and_no_task_gets_a_grant_of_its_own() {
    var task = tasks.createTaskQuery().taskId(task("wall-city-review", "bjhefei")).singleResult();

    assertThat(task.getTenantId()).isEqualTo("bjhefei");
    assertThat(
            Browser.basic(port, "admin")
                .get("/engine-rest/authorization/count?resourceType=7&resourceId=" + task.getId())
                .body())
        .isEqualTo("{\"count\":0}");
  }
}
