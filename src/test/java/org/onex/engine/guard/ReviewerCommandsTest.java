package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.FilingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A signed-in reviewer attacks the own task, over the engine's REST and as Tasklist does. */
@OneXTest
class ReviewerCommandsTest {

  private static final String WEBAPP = "/camunda/api/engine/engine/default";

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;

  private Browser reviewer = Browser.anonymous(0);

  @BeforeEach
  void a_filing_waits_for_the_province() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    if (tasks.createTaskQuery().taskCandidateGroup("provinceOffice").includeAssignedTasks().count()
        == 0) {
      season.submitted("hfcollege", "b1-01");
    }
    reviewer = Browser.basic(port, "ahprovince");
    tasks.setAssignee(task().getId(), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ahwuhu\"", "\"admin\"", "\"ahprovince2\"", "\"nobody\"", "null"})
  void a_task_is_claimed_in_nobody_elses_name(String name) {
    String body = "{\"userId\": " + name + "}";

    for (HttpResponse<String> answer : bothWays("/task/" + task().getId() + "/claim", body)) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
      assertThat(answer.body()).contains("待办只能由本人认领");
    }
    assertThat(task().getAssignee()).isNull();
  }

  @Test
  void a_task_is_claimed_for_oneself() {
    var answer =
        reviewer.post(
            "/engine-rest/task/" + task().getId() + "/claim", "{\"userId\": \"ahprovince\"}");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(task().getAssignee()).isEqualTo("ahprovince");
  }

  @Test
  void a_colleagues_absence_does_not_block_the_unit() {
    tasks.setAssignee(task().getId(), "ahprovince2");

    assertThat(reviewer.post("/engine-rest/task/" + task().getId() + "/unclaim", "").statusCode())
        .isEqualTo(204);
    assertThat(task().getAssignee()).isNull();
  }

  @Test
  void another_unit_puts_nothing_back() {
    tasks.setAssignee(task().getId(), "ahprovince2");

    assertThat(
            Browser.basic(port, "ahhefei")
                .post("/engine-rest/task/" + task().getId() + "/unclaim", "")
                .statusCode())
        .isEqualTo(403);
    assertThat(task().getAssignee()).isEqualTo("ahprovince2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolve | {\"variables\": {\"outcome\": {\"value\": \"APPROVE\"}}}",
        "delegate | {\"userId\": \"ahprovince2\"}",
        "comment/create | {\"message\": \"x\"}",
        "modifications | {}",
        "localVariables | {\"modifications\": {\"outcome\": {\"value\": \"APPROVE\"}}}",
        "variables | {\"modifications\": {\"outcome\": {\"value\": \"APPROVE\"}}}",
        "identity-links | {\"userId\": \"ahwuhu\", \"type\": \"candidate\"}",
        "bpmnError | {\"errorCode\": \"x\"}",
        "bpmnEscalation | {\"escalationCode\": \"x\"}"
      })
  void whatever_tasklist_does_not_need_is_refused(String act, String body) {
    for (HttpResponse<String> answer : bothWays("/task/" + task().getId() + "/" + act, body)) {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 405);
    }
    assertThat(season.filing(number()).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @Test
  void what_only_reads_is_for_authorizations_to_answer() {
    String report = "/task/report/candidate-group-count";
    for (HttpResponse<String> answer :
        List.of(
            reviewer.get("/engine-rest" + report),
            Browser.signedIn(port, "ahprovince").get(WEBAPP + report))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
      assertThat(answer.body()).doesNotContain("审核人员不能使用流程引擎的");
    }
    assertThat(Browser.basic(port, "admin").get("/engine-rest" + report).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form"})
  void a_task_is_completed_with_the_fields_of_its_form_only(String act) {
    String body =
        """
        {"variables": {"decision": {"value": "RETURN"}, "opinion": {"value": "补材料"},
          "outcome": {"value": "APPROVE"}, "x": {"value": 1}}}
        """;

    for (HttpResponse<String> answer : bothWays("/task/" + task().getId() + "/" + act, body)) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
      assertThat(answer.body()).contains("待办表单没有“outcome”、“x”这一项");
    }
    assertThat(season.filing(number()).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opinion", "exceptionReason"})
  void words_that_are_too_long_are_told_with_their_limit(String field) {
    String body =
        """
        {"variables": {"decision": {"value": "REJECT"}, "opinion": {"value": "不符合"},
          "%s": {"value": "%s"}}}
        """
            .formatted(field, "字".repeat(2345));

    for (HttpResponse<String> answer : bothWays("/task/" + task().getId() + "/complete", body)) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
      assertThat(answer.body()).contains("为 2345 字，超过 2000 字的上限");
    }
    assertThat(season.filing(number()).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @Test
  void of_many_reviews_each_has_its_answer_whatever_comes() {
    var answer =
        reviewer.post(
            "/api/reviews",
            """
            [null, {}, {"number": "2027S999999", "decision": "APPROVE"},
             {"number": "%s", "decision": "RETURN", "opinion": "%s"}]
            """
                .formatted(number(), "字".repeat(2345)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("第 1 项没有填写申报编号", "第 2 项没有填写申报编号", "2027S999999", "为 2345 字")
        .doesNotContain("\"accepted\":true");
    assertThat(season.filing(number()).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  private Iterable<HttpResponse<String>> bothWays(String path, String body) {
    return List.of(
        reviewer.post("/engine-rest" + path, body),
        Browser.signedIn(port, "ahprovince").post(WEBAPP + path, body));
  }

  private Task task() {
    return tasks
        .createTaskQuery()
        .taskCandidateGroup("provinceOffice")
        .includeAssignedTasks()
        .list()
        .get(0);
  }

  private String number() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceId(task().getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }
}
