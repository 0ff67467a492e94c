package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator, or who took over his account, deploys models that reach for the server. */
@OneXTest
class DeploymentAttackTest {

  @LocalServerPort int port;

  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.basic(port, "admin");
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        Arguments.of("shell", Models.serviceTask("camunda:type=\"shell\""), "shell"),
        Arguments.of("mail", Models.serviceTask("camunda:type=\"mail\""), "mail"),
        Arguments.of(
            "external",
            Models.serviceTask("camunda:type=\"external\" camunda:topic=\"t\""),
            "external"),
        Arguments.of("class", Models.serviceTask("camunda:class=\"java.lang.Object\""), "class"),
        Arguments.of("expression", Models.serviceTask("camunda:expression=\"${1}\""), "expression"),
        Arguments.of(
            "class in the older namespace",
            Models.serviceTask("xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Object\""),
            "class"),
        Arguments.of(
            "getClass",
            Models.serviceTask("camunda:delegateExpression=\"${execution.getClass()}\""),
            "只能写成"),
        Arguments.of(
            "engine services",
            Models.serviceTask(
                "camunda:delegateExpression=\"${execution.getProcessEngineServices()}\""),
            "只能写成"),
        Arguments.of(
            "unknown bean",
            Models.serviceTask("camunda:delegateExpression=\"${identityService}\""),
            "没有名为"),
        Arguments.of(
            "script task",
            Models.process(
                "attack",
                "<bpmn:scriptTask id=\"Task\""
                    + " scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"),
            "scriptTask"),
        Arguments.of(
            "script in a listener",
            Models.process(
                "attack",
                "<bpmn:userTask id=\"Task\"><bpmn:extensionElements><camunda:taskListener"
                    + " event=\"create\"><camunda:script"
                    + " scriptFormat=\"groovy\">1</camunda:script></camunda:taskListener></bpmn:extensionElements></bpmn:userTask>"),
            "script"),
        Arguments.of(
            "class of a listener",
            Models.process(
                "attack",
                "<bpmn:userTask id=\"Task\"><bpmn:extensionElements><camunda:taskListener"
                    + " event=\"create\""
                    + " class=\"java.lang.Object\"/></bpmn:extensionElements></bpmn:userTask>"),
            "class"),
        Arguments.of(
            "connector",
            Models.process(
                "attack",
                "<bpmn:serviceTask"
                    + " id=\"Task\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>"),
            "connector"),
        Arguments.of(
            "getClass in a condition of an assignment",
            Models.process(
                "attack", "<bpmn:userTask id=\"Task\" camunda:assignee=\"${''.getClass()}\"/>"),
            "getClass"),
        Arguments.of(
            "runtime by reflection in a timer",
            Models.process(
                "attack",
                "<bpmn:intermediateCatchEvent"
                    + " id=\"Task\"><bpmn:timerEventDefinition><bpmn:timeDuration"
                    + " xsi:type=\"bpmn:tFormalExpression\">${execution.processEngineServices.runtimeService.createProcessInstanceQuery().list()}</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"),
            "不允许"),
        Arguments.of(
            "embedded form",
            Models.process(
                "attack",
                "<bpmn:userTask id=\"Task\" camunda:formKey=\"embedded:app:evil.html\"/>"),
            "formKey"),
        Arguments.of(
            "missing form",
            Models.process(
                "attack",
                "<bpmn:userTask id=\"Task\" camunda:formRef=\"nowhere\""
                    + " camunda:formRefBinding=\"deployment\"/>"),
            "缺少表单“nowhere”"),
        Arguments.of(
            "missing form, latest",
            Models.process(
                "attack",
                "<bpmn:userTask id=\"Task\" camunda:formRef=\"nowhere\""
                    + " camunda:formRefBinding=\"latest\"/>"),
            "没有名为“nowhere”的表单"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void a_model_that_reaches_for_the_server_is_refused(String name, String model, String reason) {
    var answer = deploy(Map.of(), Map.of("attack.bpmn", model));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(reason).contains("\"line\"");
    assertThat(admin.get("/engine-rest/process-definition?key=attack").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "juel", "groovy"})
  void a_decision_in_another_language_than_feel_is_refused(String language) {
    var model = Models.decision("https://www.omg.org/spec/DMN/20191111/MODEL/", language);

    var answer = deploy(Map.of(), Map.of("attack.dmn", model));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("FEEL");
  }

  @Test
  void an_old_decision_model_whose_default_is_not_feel_is_refused() {
    var model = Models.decision("http://www.omg.org/spec/DMN/20151101/dmn.xsd", "feel");

    assertThat(deploy(Map.of(), Map.of("attack.dmn", model)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_deployment_for_one_tenant_is_refused() {
    var answer =
        deploy(
            Map.of("tenant-id", "bjhefei"),
            Map.of("attack.bpmn", Models.userTask("attack", "bureau")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("租户");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.js", "evil.cmmn", "evil.html", "evil.bpmn20.xml"})
  void a_file_that_is_neither_model_nor_form_is_refused(String file) {
    var answer = deploy(Map.of(), Map.of(file, "<x/>"));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void a_model_with_an_external_entity_reads_no_file() {
    var model =
        Models.userTask("attack", "bureau")
            .replace(
                "<bpmn:definitions",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><bpmn:definitions")
            .replace("name=\"办理\"", "name=\"&e;\"");

    assertThat(deploy(Map.of(), Map.of("attack.bpmn", model)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_harmless_model_is_taken() {
    var answer =
        deploy(
            Map.of(),
            Map.of(
                "anhui-harmless.bpmn",
                Models.process(
                    "anhui-harmless",
                    "<bpmn:serviceTask id=\"Task\" name=\"校验\""
                        + " camunda:delegateExpression=\"${checkHeadcount}\"/>")));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ahprovince", "ahhefei", "hfschool", "ahops"})
  void nobody_but_an_administrator_deploys(String user) {
    var model = Map.of("harmless.bpmn", Models.userTask("harmless2", "bureau"));

    var basic =
        Browser.basic(port, user).postFiles("/engine-rest/deployment/create", Map.of(), model);
    var session =
        Browser.signedIn(port, user)
            .postFiles("/camunda/api/engine/engine/default/deployment/create", Map.of(), model);

    assertThat(basic.statusCode()).isEqualTo(403);
    assertThat(session.statusCode()).isEqualTo(403);
  }

  private java.net.http.HttpResponse<String> deploy(
      Map<String, String> fields, Map<String, String> files) {
    var all = new java.util.HashMap<>(fields);
    all.put("deployment-name", "attack");
    return admin.postFiles("/engine-rest/deployment/create", all, files);
  }
}
