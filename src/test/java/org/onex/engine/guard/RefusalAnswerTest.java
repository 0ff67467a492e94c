package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.directory.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OneXTest
class RefusalAnswerTest {

  private static final String SENTENCE = "初审时间已于2027年4月5日结束，请申请准予补审。";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private String task = "";

  @BeforeEach
  void aTaskThatIsRefused() {
    var model =
        Models.process(
            "refused",
            """
            <bpmn:userTask id="Task" name="办理" camunda:candidateGroups="bureau"><bpmn:extensionElements>
              <camunda:taskListener event="complete" delegateExpression="${refusingListener}" id="L"/>
            </bpmn:extensionElements></bpmn:userTask>
            """);
    repository
        .createDeployment()
        .name("common")
        .enableDuplicateFiltering(true)
        .addString("refused.bpmn", model)
        .deploy();
    var instance = runtime.startProcessInstanceByKey("refused");
    task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form"})
  void a_refused_click_answers_409_with_the_sentence_and_changes_nothing(String act) {
    var path = "/task/" + task + "/" + act;
    var script = Browser.basic(port, "ahhefei").post("/engine-rest" + path, "{}");
    var tasklist =
        Browser.signedIn(port, "ahhefei").post("/camunda/api/engine/engine/default" + path, "{}");

    assertThat(script.statusCode()).as(script.body()).isEqualTo(409);
    assertThat(script.body()).contains(SENTENCE);
    assertThat(tasklist.statusCode()).as(tasklist.body()).isEqualTo(409);
    assertThat(tasklist.body()).contains(SENTENCE);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
  }

  @Test
  void a_fault_of_ours_is_told_without_the_inside() {
    var model =
        Models.process(
            "broken",
            """
            <bpmn:userTask id="Task" name="办理" camunda:candidateGroups="bureau"><bpmn:extensionElements>
              <camunda:taskListener event="complete" delegateExpression="${brokenListener}" id="L"/>
            </bpmn:extensionElements></bpmn:userTask>
            """);
    repository.createDeployment().name("common").addString("broken.bpmn", model).deploy();
    var instance = runtime.startProcessInstanceByKey("broken");
    var id = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();

    var answer = Browser.basic(port, "ahhefei").post("/engine-rest/task/" + id + "/complete", "{}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("系统处理时出错")
        .doesNotContain("select", "IllegalState", "org.onex");
  }

  @Test
  void our_own_code_gets_the_refusal_itself() {
    assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(Refusal.class).hasMessage(SENTENCE);
  }
}
