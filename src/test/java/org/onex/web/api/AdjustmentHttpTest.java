package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Adjustments over HTTP: REST, our page, and the office's task as Tasklist completes it. */
@OneXTest
class AdjustmentHttpTest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String SCAN = "%PDF-1.4\nstamped\n%%EOF";

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired TransactionTemplate transaction;

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void a_cut_is_answered_with_its_clause_and_kept() throws IOException {
    String plan = planned("b1-01");
    var answer = school().post(adjustments(plan), wish(50));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json.readTree(answer.body()).path("detail").asText())
        .contains("原则上不接受", "皖教秘职成〔2024〕22号 五");
    assertThat(list("hfcollege", plan).get(0).path("state").asText()).isEqualTo("REFUSED");
  }

  @Test
  void an_increase_goes_all_the_way_over_rest_and_the_engines_own_interface() throws IOException {
    String plan = planned("b1-02");
    var asked = school().post(adjustments(plan), wish(80));
    assertThat(asked.statusCode()).isEqualTo(201);
    String number = json.readTree(asked.body()).path("number").asText();
    String one = adjustments(plan) + "/" + number;

    assertThat(school().post(one + "/submission", "{}").body())
        .contains("学校证书试点管理部门同意", "校级分管领导同意", "指标调增申请表");
    for (String consent : new String[] {"leader_consent", "dept_consent"}) {
      String body = "{\"kind\":\"%s\",\"by\":\"李明远（副校长）\"}".formatted(consent);
      assertThat(school().post(one + "/consents", body).statusCode()).isEqualTo(200);
    }
    assertThat(school().postFiles(one + "/papers", Map.of(), Map.of("file", SCAN)).statusCode())
        .isEqualTo(200);
    assertThat(school().post(one + "/submission", "{}").statusCode()).isEqualTo(200);

    assertThat(task("ahhefei", number)).isEmpty();
    assertThat(task("ahwuhu", number)).isEmpty();
    String task = task("ahprovince", number).get(0).path("id").asText();
    var refused = complete("ahprovince", task, "RETURN", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("办理结论为“退回修改”时须填写意见");
    assertThat(complete("ahprovince", task, "APPROVE", "").statusCode()).isEqualTo(204);
    assertThat(list("ahprovince", plan).get(0).path("state").asText()).isEqualTo("REGISTERED");
  }

  @Test
  void strangers_learn_nothing() {
    String plan = planned("b1-03");
    school().post(adjustments(plan), wish(80));
    for (String stranger : new String[] {"whschool", "ahwuhu", "ahops"}) {
      var answer = Browser.basic(port, stranger).get(adjustments(plan));
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("没有找到考核计划").doesNotContain("计算机应用");
    }
    assertThat(Browser.anonymous(port).get(adjustments(plan)).statusCode()).isEqualTo(401);
  }

  @Test
  void the_page_takes_the_request_the_consents_and_the_scan() {
    String plan = planned("b1-04");
    var browser = Browser.signedIn(port, "hfcollege");
    String page = "/plans/" + plan + "/adjust";
    assertThat(browser.get(page).body()).contains("提出调整", "现计划人数", "value=\"60\"");

    submit(browser, page, page, fields(55));
    assertThat(browser.get(page).body()).contains("原则上不接受人数规模由60调整为55", "不予调整");
    submit(browser, page, page, fields(80));
    String number = plan + "-T2";
    assertThat(browser.get(page).body())
        .contains(number, "待校内同意", "登记同意", "下载申请表", "增加20人")
        .doesNotContain("提出申请</button>");

    String one = "/plans/" + plan + "/adjustments/" + number;
    var consent = new HashMap<>(Map.of("kind", "dept_consent", "by", "李明远（教务处）"));
    submit(browser, page, one + "/consents", consent);
    assertThat(browser.get(page).body()).contains("李明远（教务处）");
    assertThat(browser.get(one + "/form.xlsx").statusCode()).isEqualTo(200);
    submit(browser, page, one + "/hand-in", new HashMap<>());
    assertThat(browser.get(page).body()).contains("校级分管领导同意", "待校内同意");

    browser.postFiles(
        one + "/papers",
        Map.of(
            "_csrf",
            csrf(browser, page),
            "consentKind",
            "leader_consent",
            "consentBy",
            "王芳 副校长",
            "consentOn",
            "2027-03-26"),
        Map.of("file", SCAN));
    submit(browser, page, one + "/hand-in", new HashMap<>());
    assertThat(browser.get(page).body()).contains("待确认登记").doesNotContain("登记同意");

    assertThat(Browser.signedIn(port, "ahprovince").get(page).body()).contains(number);
    assertThat(Browser.signedIn(port, "whschool").get(page).statusCode()).isEqualTo(404);
    assertThat(Browser.signedIn(port, "whschool").get(one + "/form.xlsx").statusCode())
        .isEqualTo(404);
  }

  private static Map<String, String> fields(int headcount) {
    return new HashMap<>(
        Map.of(
            "level", "中级",
            "majorCode", "710201",
            "majorName", "计算机应用",
            "headcount", String.valueOf(headcount),
            "reason", "扩大规模",
            "explanation", ""));
  }

  private static void submit(
      Browser browser, String page, String action, Map<String, String> fields) {
    fields.put("_csrf", csrf(browser, page));
    var answer = browser.postForm(action, fields);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Browser.location(answer)).endsWith(page);
  }

  private static String csrf(Browser browser, String page) {
    var token = CSRF.matcher(browser.get(page).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private Browser school() {
    return Browser.basic(port, "hfcollege");
  }

  private static String adjustments(String plan) {
    return "/api/plans/" + plan + "/adjustments";
  }

  private static String wish(int headcount) {
    return """
    {"lines": [{"level": "中级", "majorCode": "710201", "headcount": %d}], "reason": "扩大规模"}
    """
        .formatted(headcount);
  }

  private JsonNode list(String user, String plan) throws IOException {
    return json.readTree(Browser.basic(port, user).get(adjustments(plan)).body());
  }

  private JsonNode task(String user, String number) throws IOException {
    return json.readTree(
        Browser.basic(port, user)
            .get("/engine-rest/task?processInstanceBusinessKey=" + number)
            .body());
  }

  private java.net.http.HttpResponse<String> complete(
      String user, String task, String decision, String opinion) {
    return Browser.basic(port, user)
        .post(
            "/engine-rest/task/" + task + "/complete",
            """
            {"variables": {"decision": {"value": "%s"}, "opinion": {"value": "%s"}}}
            """
                .formatted(decision, opinion));
  }

  private String planned(String certificate) {
    String number = season.drafted("hfcollege", Season2027.SPRING, certificate, line(60));
    assertThat(season.submit("hfcollege", number).problem()).isNull();
    season.approve("ahprovince", number);
    season.releasedAlone(number);
    return number;
  }
}
