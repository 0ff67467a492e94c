package org.onex.engine.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.browser.Chromium;
import org.onex.browser.Tab;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms as a reviewer sees them, in the real Tasklist, fed with everything they can show. */
@OneXTest
@ExtendWith(Chromium.class)
class FormsInTasklistTest {

  private static final String CITY = "preview-city";
  private static final String YEAR = "preview-year";
  private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;

  @BeforeEach
  void oneNewTaskOfEachForm() throws IOException {
    if (repository.createProcessDefinitionQuery().processDefinitionKey(CITY).count() == 0) {
      deploy(CITY, "办理市级初审", "bureau", "filing-review");
      deploy(YEAR, "确认时间安排", "provinceOffice", "confirm-schedule");
    }
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKeyIn(CITY, YEAR)
        .list()
        .forEach(
            old ->
                runtime.deleteProcessInstanceIfExists(
                    old.getId(), "next test", false, false, false, false));
    runtime.startProcessInstanceByKey(CITY, variables("filing-review"));
    runtime.startProcessInstanceByKey(YEAR, variables("confirm-schedule"));
  }

  @Test
  void tasklistAndWelcomeSpeakChinese(Tab tab) {
    tab.signIn("ahhefei").open("/camunda/app/tasklist/default/#/?filter=" + filter());
    tab.page().locator(".tasks-list .task h4").first().waitFor();

    assertThat(tab.page()).hasTitle("审核待办 - 1+X 证书申报审批系统");
    assertThat(tab.page().locator("html")).hasAttribute("lang", "zh-CN");
    assertThat(readable(tab)).doesNotContainPattern(ENGLISH_SENTENCE);
    assertThat(tab.page().getByPlaceholder("查询待办")).isVisible();
    tab.screenshot("tasklist");

    tab.open("/camunda/app/welcome/default/");
    assertThat(tab.page().getByText("申报审批首页")).isVisible();
    assertThat(readable(tab)).doesNotContainPattern(ENGLISH_SENTENCE);
    tab.screenshot("welcome");
  }

  @Test
  void theReviewFormShowsTheWholeFiling(Tab tab) {
    tab.signIn("ahhefei").openTask(task(CITY)).claim();
    var form = tab.page().locator(".fjs-container");

    assertThat(form.locator(".onex-verdict")).hasCount(5);
    assertThat(form.locator(".onex-verdict-不符合")).hasCSS("color", "rgb(140, 29, 24)");
    assertThat(form.locator("td.onex-figure").first()).hasCSS("text-align", "right");
    assertThat(form.locator(".onex-links a")).hasCount(3);
    for (var link : form.locator("a[href^='/filings/']").all()) {
      assertThat(link).hasAttribute("target", "_blank");
    }
    assertThat(form.innerText()).contains("合肥示例职业技术学院", "第 2 次提交", "280元/人次", "1090", "详见附件4。");
    assertThat(readable(tab)).doesNotContainPattern(ENGLISH_SENTENCE);
    tab.screenshot("filing-review");
  }

  @Test
  void whatASchoolTypedStaysText(Tab tab) {
    tab.signIn("ahhefei").openTask(task(CITY));

    assertThat(tab.page().locator(".fjs-container")).containsText("<img src=x onerror=alert(1)>");
    assertThat(tab.page().locator(".fjs-container img")).hasCount(0);
  }

  @Test
  void aReviewerSeesNothingThatReviewersMustNotDo(Tab tab) {
    tab.signIn("ahhefei").openTask(task(CITY));

    assertThat(tab.page().locator(".ce-eol-banner")).isHidden();
    assertThat(tab.page().getByText("新建待办")).isHidden();
    assertThat(tab.page().getByText("发起流程")).isHidden();
    assertThat(tab.page().locator(".task-card .meta .groups")).isHidden();
    assertThat(tab.page().getByText("设置跟进日期")).isHidden();
    assertThat(tab.page().locator(".task-card .due-date")).hasCSS("pointer-events", "none");
  }

  @Test
  void theFormAsksInChineseForWhatTheDecisionNeeds(Tab tab) {
    var page = tab.signIn("ahhefei").openTask(task(CITY)).claim().page();

    page.getByText("退回修改", new Page.GetByTextOptions().setExact(true)).last().click();
    page.locator("textarea").fill("补");
    page.locator("textarea").fill("");
    assertThat(page.locator(".fjs-form-field-error")).hasText("此项必填。");
    tab.screenshot("filing-review-opinion-missing");

    page.getByText("通过", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page.getByText("特殊情况说明")).isVisible();
    assertThat(page.locator("textarea")).hasCount(1);
  }

  @Test
  void aRefusalStandsUnderAChineseHeading(Tab tab) {
    var page = tab.signIn("ahhefei").openTask(task(CITY)).claim().page();
    page.route(
        "**/submit-form",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(409)
                    .setContentType("application/json")
                    .setBody("{\"message\":\"初审时间已于2027年4月9日截止。\"}")));

    page.getByText("审核不通过", new Page.GetByTextOptions().setExact(true)).last().click();
    page.locator("textarea").fill("教师人数不足。");
    page.locator(".form-actions .btn-primary").click();

    assertThat(page.locator(".page-notifications"))
        .containsText(Pattern.compile("未能提交[^A-Za-z]*初审时间已于2027年4月9日截止。"));
    tab.screenshot("filing-review-refused");
  }

  @Test
  void theDatesOfTheYearCanBeCorrectedAndSubmitted(Tab tab) throws IOException {
    var page = tab.signIn("ahprovince").openTask(task(YEAR)).claim().page();
    tab.screenshot("confirm-schedule");

    page.getByLabel("春季 · 学校申报：开始").fill("2027年");
    assertThat(page.locator(".fjs-form-field-error")).hasText("填写格式不正确，请按该项的说明填写。");
    page.getByLabel("春季 · 学校申报：开始").fill("2027-03-16 08:00");
    page.getByLabel("文号").fill("测教〔2027〕1号");
    page.getByLabel("印发日期").fill("2027-02-20");
    page.getByText("确认，按以上时间安排开放各批次").click();
    var submitted =
        page.waitForResponse(
                "**/submit-form", () -> page.locator(".form-actions .btn-primary").click())
            .request();

    var variables = new ObjectMapper().readTree(submitted.postData()).path("variables");
    var windows = new ObjectMapper().readTree(variables.path("windows").path("value").asText());
    assertThat(windows).hasSize(6);
    assertThat(windows.get(0).path("opens").asText()).isEqualTo("2027-03-16 08:00");
    assertThat(windows.get(5).path("closes").asText()).isEqualTo("2027-10-08 23:59:59");
    assertThat(variables.path("decision").path("value").asText()).isEqualTo("CONFIRM");
  }

  @Test
  void afterExpiryOurSignInPageStandsInPlaceOfTheEngines(Tab tab) {
    var page = tab.signIn("ahhefei").openTask(task(CITY)).page();

    page.context().clearCookies();
    page.getByText("流程图", new Page.GetByTextOptions().setExact(true)).click();

    page.waitForURL("**/login?expired");
    assertThat(page.locator("input[name=password]")).isVisible();
  }

  @Test
  void signingOutLeadsToOurSignInPage(Tab tab) {
    tab.signIn("ahhefei").open("/camunda/app/tasklist/default/");
    tab.page().locator(".account .dropdown-toggle").click();
    tab.page().locator(".account .logout a").click();

    tab.page().waitForURL("**/login?logout");
  }

  private String task(String process) {
    return tasks.createTaskQuery().processDefinitionKey(process).singleResult().getId();
  }

  private String filter() {
    var filter = filters.newTaskFilter("本单位待办");
    filter.setOwner("ahhefei");
    filter.setQuery(tasks.createTaskQuery().processDefinitionKey(CITY));
    filter.setProperties(Map.of("description", "本单位尚未办结的审核"));
    filters.saveFilter(filter);
    return filter.getId();
  }

  /** Without the names that stay: the engine's in the footer, the time zone's, the product's. */
  private static String readable(Tab tab) {
    return tab.text().replaceAll("<img[^>]*>|Camunda Platform|Asia/Shanghai", " ");
  }

  private void deploy(String process, String task, String group, String form) {
    var model =
        Bpmn.createExecutableProcess(process)
            .name(task)
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .name("开始")
            .userTask("Task_Preview")
            .name(task)
            .camundaCandidateGroups(group)
            .camundaFormRef(form)
            .camundaFormRefBinding("deployment")
            .endEvent()
            .name("结束")
            .done();
    repository
        .createDeployment()
        .name("common")
        .addModelInstance(process + ".bpmn", model)
        .addClasspathResource("forms/" + form + ".form")
        .deploy();
  }

  private static VariableMap variables(String form) throws IOException {
    try (var sample =
        FormsInTasklistTest.class.getResourceAsStream("/tasklist/" + form + ".json")) {
      JsonNode view = new ObjectMapper().readTree(sample);
      var variables =
          Variables.createVariables()
              .putValue("view", SpinValues.jsonValue(view.toString()).create());
      return view.has("windows")
          ? variables.putValue(
              "windows", SpinValues.jsonValue(view.path("windows").toString()).create())
          : variables;
    }
  }
}
