package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever operates the system opens every page of Cockpit and Admin and reads Chinese: no key in
 * place of its words, no English sentence, no error box, no file that is missing.
 */
@OneXTest
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Chromium.class)
class EngineApplicationsTest {

  private static final String COCKPIT = "/camunda/app/cockpit/default/#";
  private static final String ADMIN = "/camunda/app/admin/default/#";
  private static final String NO_SERVER = "无法连接邮件服务器";
  private static final Pattern RAW_KEY = Pattern.compile("\\b[A-Z]+(_[A-Z0-9]+)+\\b");
  private static final Pattern ENGLISH =
      Pattern.compile("(?<![\\w.:@/-])[A-Za-z]{2,}(?![\\w:@/-])");
  private static final Set<String> PROPER_NAMES =
      Set.of("Camunda", "bpmn", "io", "CTRL", "FNI", "EDE", "PI", "DI", "TU");
  private static final Set<String> IDS = Set.of("admin", "ahhefei", "anhui", "bureau", "default");

  /** What stands on the page as data: ids, keys, addresses, cells of a notice's tables. */
  private static final String DATA =
      """
      code, pre, svg, textarea, .version, .djs-container, .dmn-decision-table-container tbody td,
      .deployment .name, .deployment .source, .resource h4, td.username, td.email, td.group-id,
      td.tenant-id, td.resource-id, td.user, td.key, a[href*='#/users/'], .definition-key, .definition-id, .business-key,
      .instance-id, .page-header small, .breadcrumbs-panel, .cam-breadcrumb, .resource-wrapper h3
      """;

  private static final String VISIBLE_WORDS =
      """
      data => {
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const place = walker.currentNode.parentElement;
          if (!place || place.closest('script, style') || place.closest(data)) continue;
          if (place.checkVisibility()) found.push(walker.currentNode.data.trim());
        }
        document.querySelectorAll('[title], [placeholder]').forEach(element => {
          if (element.checkVisibility() && !element.closest(data)) {
            found.push(element.title ?? '', element.placeholder ?? '');
          }
        });
        return [...new Set(found)].filter(text => text !== '').join('\\n');
      }
      """;

  @Autowired Season2027 year;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ExternalTaskService mails;

  private String stopped = "";
  private String unsent = "";

  @BeforeAll
  void aJobAndAMailHaveFailed() {
    stopped = failedJob();
    unsent = failedMail();
  }

  @Test
  void every_page_of_cockpit_is_chinese_for_operations(Tab tab) {
    List<String> faults = watched(tab.page());
    tab.signIn("ahops");

    walk(tab, "cockpit-operations", cockpit(), faults);

    assertThat(tab.page().locator("[cam-widget-header] a[href='#/tasks']")).isHidden();
    tab.open(COCKPIT + "/tasks");
    assertThat(tab.page().locator(".alert .message").first()).containsText("账号“ahops”没有进行该操作的权限");
    assertThat(faults).isEmpty();
  }

  @Test
  void a_failed_job_is_tried_again_in_cockpit(Tab tab) {
    Page page = tab.page();
    tab.signIn("ahops")
        .open(COCKPIT + "/process-instance/%s/runtime?tab=incidents-tab".formatted(stopped));

    assertThat(page.locator("td.type")).hasText("作业失败");
    page.locator(".ctn-content-bottom td .btn.action-button:visible").click();
    assertThat(page.locator(".modal-dialog")).containsText("确定要增加重试次数吗？");
    tab.screenshot("cockpit-retry");
    page.locator(".modal-footer .btn-primary:visible").click();
    assertThat(page.locator(".modal-dialog")).containsText("已增加重试次数。");

    assertThat(job(stopped).getRetries()).isPositive();
  }

  @Test
  void every_page_of_admin_is_chinese_for_the_administrator(Tab tab) {
    List<String> faults = watched(tab.page());
    tab.signIn("admin");

    walk(tab, "cockpit-administrator", Map.of(COCKPIT + "/tasks", "按用户组统计"), faults);
    walk(tab, "admin", admin(), faults);

    assertThat(faults).isEmpty();
  }

  /** Addresses, each with a word that stands there once the page has loaded. */
  private Map<String, String> cockpit() {
    String process = "/process-definition/" + definition("send-mail") + "/runtime";
    String rule = repository.createDecisionDefinitionQuery().listPage(0, 1).get(0).getId();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(COCKPIT + "/dashboard", "运行中的流程实例");
    pages.put(COCKPIT + "/processes", "个已部署的流程定义");
    pages.put(COCKPIT + process, "运行中的实例");
    pages.put(COCKPIT + process + "?detailsTab=pd-incidents-tab", NO_SERVER);
    pages.put(COCKPIT + process + "?detailsTab=job-definition-table", "作业定义");
    pages.put(COCKPIT + process + "?detailsTab=call-process-definitions-table", "被调用的流程定义");
    for (String tab :
        List.of(
            "variables-tab",
            "incidents-tab",
            "called-process-instances-tab",
            "user-tasks-tab",
            "jobs-tab")) {
      pages.put(COCKPIT + "/process-instance/" + stopped + "/runtime?tab=" + tab, "业务编号");
    }
    for (String tab : List.of("incidents-tab", "external-tasks-tab")) {
      pages.put(COCKPIT + "/process-instance/" + unsent + "/runtime?tab=" + tab, "业务编号");
    }
    pages.put(COCKPIT + "/decisions", "个规则表定义");
    pages.put(COCKPIT + "/decision-definition/" + rule, "命中方式");
    pages.put(COCKPIT + "/repository", "部署时间");
    return pages;
  }

  private static Map<String, String> admin() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(ADMIN + "/users", "用户列表");
    pages.put(ADMIN + "/user-create", "新建用户");
    for (String tab : List.of("profile", "account", "groups", "tenants")) {
      pages.put(ADMIN + "/users/ahhefei?tab=" + tab, "周若谷");
    }
    pages.put(ADMIN + "/groups", "用户组列表");
    pages.put(ADMIN + "/group-create", "新建用户组");
    for (String tab : List.of("group", "tenants", "users")) {
      pages.put(ADMIN + "/groups/bureau?tab=" + tab, "用户组");
    }
    pages.put(ADMIN + "/tenants", "审核单位列表");
    pages.put(ADMIN + "/tenant-create", "新建审核单位");
    Map.of(0, "应用", 4, "授权", 6, "流程定义", 7, "待办", 9, "部署")
        .forEach(
            (resource, name) ->
                pages.put(ADMIN + "/authorization?resource=" + resource, name + " 授权"));
    pages.put(ADMIN + "/system?section=system-settings-general", "运行正常");
    pages.put(ADMIN + "/system?section=system-settings-metrics", "近 12 个月各月用量");
    pages.put(ADMIN + "/system?section=diagnostics-system-settings", "诊断数据");
    return pages;
  }

  private static void walk(Tab tab, String name, Map<String, String> pages, List<String> faults) {
    int shot = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      open(tab, page.getKey(), page.getValue());
      assertThat(tab.page()).hasTitle(Pattern.compile(".* - 1\\+X 证书申报审批系统"));
      assertThat(tab.page().locator("html")).hasAttribute("lang", "zh-CN");
      for (Locator error :
          tab.page()
              .locator(".alert-danger:visible:not(:has-text('注意')), .alert-error:visible")
              .all()) {
        faults.add(page.getKey() + ": " + error.innerText());
      }
      read(tab.page(), page.getKey(), faults);
      tab.screenshot("%s-%02d".formatted(name, ++shot));
    }
  }

  /**
   * Cockpit asks for some words once, as a page opens, and keeps their keys when the file of words
   * comes later. Whoever sees keys reloads the page; a word that is missing stays missing.
   */
  private static void open(Tab tab, String address, String shown) {
    tab.open(address);
    for (int tries = 0; tries < 4; tries++) {
      tab.page().reload(); // another place of the same page is not always read anew
      assertThat(tab.page().locator("body")).containsText(shown);
      assertThat(tab.page().getByText("正在加载").locator("visible=true")).hasCount(0);
      if (!RAW_KEY.matcher(words(tab.page())).find()) {
        return;
      }
    }
  }

  private static void read(Page page, String address, List<String> faults) {
    String text = words(page);
    RAW_KEY.matcher(text).results().forEach(key -> faults.add(address + ": " + key.group()));
    ENGLISH
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> !PROPER_NAMES.contains(word) && !IDS.contains(word))
        .forEach(word -> faults.add(address + ": " + word));
  }

  private static String words(Page page) {
    return String.valueOf(page.evaluate(VISIBLE_WORDS, DATA));
  }

  /**
   * Notes every file that is not there or may not run; the password policy is off, and the page
   * asks for it.
   */
  private static List<String> watched(Page page) {
    List<String> faults = new ArrayList<>();
    page.onResponse(
        answer -> {
          if (answer.status() == 404 && !answer.url().endsWith("/password-policy")) {
            faults.add("404 " + answer.url());
          }
        });
    page.onRequestFailed(
        request -> {
          if (request.failure().contains("csp")) {
            faults.add("blocked " + request.url());
          }
        });
    page.onPageError(error -> faults.add("script: " + error));
    return faults;
  }

  private String definition(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }

  /** A season that is in no table: its first step fails whenever it is tried. */
  private String failedJob() {
    String instance =
        runtime.startProcessInstanceByKey("filing-season", "anhui-2099-spring").getId();
    String job = job(instance).getId();
    while (management.createJobQuery().jobId(job).singleResult().getRetries() > 0) {
      assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
    }
    return instance;
  }

  /** A mail that no server took for a day. */
  private String failedMail() {
    year.confirmed();
    year.at("2027-03-22T09:00:00+08:00");
    year.submitted("hfschool", "b1-01");
    ExternalTask mail = mails.createExternalTaskQuery().listPage(0, 1).get(0);
    mails.fetchAndLock(100, "test").topic(mail.getTopicName(), 60_000).execute();
    mails.handleFailure(mail.getId(), "test", NO_SERVER, 0, 0);
    mails.createExternalTaskQuery().locked().list().forEach(task -> mails.unlock(task.getId()));
    return mail.getProcessInstanceId();
  }

  private Job job(String instance) {
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }
}
