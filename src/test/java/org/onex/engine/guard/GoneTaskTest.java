package org.onex.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list of tasks is older than what colleagues have done meanwhile. */
@OneXTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoneTaskTest {

  private static final String WORDS = "可能已由其他人员办结或撤回，请刷新待办列表后再试";

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired TaskService tasks;

  private String gone = "";

  @BeforeAll
  void a_task_that_a_colleague_has_ended() {
    year.confirmed();
    year.at("2027-03-26T09:00:00+08:00");
    String filing = year.submitted("hfschool", "b1-01");
    gone = tasks.createTaskQuery().processInstanceBusinessKey(filing).singleResult().getId();
    year.approve("ahhefei", filing);
  }

  @ParameterizedTest
  @CsvSource({
    "claim, '{\"userId\":\"ahhefei\"}'",
    "unclaim, {}",
    "complete, {}",
    "submit-form, '{\"variables\":{\"decision\":{\"value\":\"APPROVE\",\"type\":\"String\"}}}'",
    "assignee, '{\"userId\":\"ahhefei\"}'"
  })
  void whoever_comes_too_late_reads_that_in_words(String act, String body) {
    for (String task : new String[] {gone, "no-such-task"}) {
      var path = "/task/" + task + "/" + act;
      var script = Browser.basic(port, "ahhefei").post("/engine-rest" + path, body);
      var tasklist =
          Browser.signedIn(port, "ahhefei").post("/camunda/api/engine/engine/default" + path, body);

      assertThat(script.statusCode()).as(script.body()).isEqualTo(404);
      assertThat(script.body()).contains(WORDS);
      assertThat(tasklist.statusCode()).as(tasklist.body()).isEqualTo(404);
      assertThat(tasklist.body()).contains(WORDS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /job/no-such/retries, '{\"retries\":1}'",
    "DELETE, /process-instance/no-such, ''",
    "POST, /process-instance/no-such/modification,"
        + " '{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"x\"}]}'",
    "PUT, /incident/no-such/annotation, '{\"annotation\":\"x\"}'",
    "PUT, /external-task/no-such/retries, '{\"retries\":1}'"
  })
  void so_does_whoever_repairs_what_is_gone(String method, String path, String body) {
    var answer =
        Browser.basic(port, "admin")
            .send(method, "/engine-rest" + path, "application/json", body.getBytes(UTF_8));

    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isIn(403, 404);
  }

  @Test
  void the_forms_of_what_is_gone_are_not_found() {
    for (String form : new String[] {"form", "deployed-form", "form-variables", "rendered-form"}) {
      var answer = Browser.basic(port, "ahhefei").get("/engine-rest/task/" + gone + "/" + form);
      assertThat(answer.statusCode()).as(form + answer.body()).isEqualTo(404);
    }
  }
}
