package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OneXTest
class QueryAttackTest {

  private static final String EXPRESSION = "{\"dueAfterExpression\":\"${now()}\"}";
  private static final String IN_OR = "{\"orQueries\":[" + EXPRESSION + "]}";

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"ahhefei", "ahprovince", "admin"})
  void an_expression_in_or_queries_is_refused_on_every_way_in(String user) {
    var basic = Browser.basic(port, user);
    var browser = Browser.signedIn(port, user);

    for (var query : new String[] {EXPRESSION, IN_OR}) {
      for (var path : new String[] {"/task", "/task/count"}) {
        assertThat(basic.post("/engine-rest" + path, query).statusCode()).isEqualTo(400);
        assertThat(browser.post("/camunda/api/engine/engine/default" + path, query).statusCode())
            .isEqualTo(400);
      }
    }
  }

  @Test
  void an_or_query_without_expressions_is_answered() {
    var answer =
        Browser.basic(port, "ahhefei")
            .post("/engine-rest/task", "{\"orQueries\":[{\"assignee\":\"a\",\"owner\":\"b\"}]}");

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ahhefei", "ahprovince", "ahops"})
  void nobody_but_an_administrator_stores_a_filter(String user) {
    var filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}";

    var basic = Browser.basic(port, user).post("/engine-rest/filter/create", filter);
    var session =
        Browser.signedIn(port, user)
            .post("/camunda/api/engine/engine/default/filter/create", filter);

    assertThat(basic.statusCode()).isEqualTo(403);
    assertThat(session.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass().forName('java.lang.Runtime')}",
        "${execution}",
        "${currentUser().toString()}",
        "#{now().getTime()}"
      })
  void a_stored_filter_carries_no_expression_but_the_harmless_ones(String expression) {
    var admin = Browser.basic(port, "admin");
    var query = "{\"assigneeExpression\":\"" + expression + "\"}";
    var top = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + query + "}";
    var or = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"orQueries\":[" + query + "]}}";

    assertThat(admin.post("/engine-rest/filter/create", top).statusCode()).isEqualTo(400);
    assertThat(admin.post("/engine-rest/filter/create", or).statusCode()).isEqualTo(400);
  }

  @Test
  void my_tasks_can_be_a_stored_filter_and_running_it_takes_no_further_expression() {
    var admin = Browser.basic(port, "admin");
    var created =
        admin.post(
            "/engine-rest/filter/create",
            "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{\"assigneeExpression\":\"${currentUser()}\"}}");
    var id = created.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    var reviewer = Browser.basic(port, "ahhefei");

    assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
    assertThat(reviewer.get("/engine-rest/filter/" + id + "/list").statusCode()).isEqualTo(200);
    assertThat(reviewer.post("/engine-rest/filter/" + id + "/list", IN_OR).statusCode())
        .isEqualTo(400);
    assertThat(reviewer.post("/engine-rest/filter/" + id + "/count", IN_OR).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ahhefei", "ahprovince"})
  void a_reviewer_finds_four_lists_and_each_can_be_opened(String user) {
    var reviewer = Browser.basic(port, user);
    var filters = reviewer.get("/engine-rest/filter?resourceType=Task").body();
    var ids = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(filters);

    assertThat(filters).contains("本单位待办", "我的待办", "即将截止", "已逾期");
    while (ids.find()) {
      var tasks = reviewer.get("/engine-rest/filter/" + ids.group(1) + "/list");
      assertThat(tasks.statusCode()).as(tasks.body()).isEqualTo(200);
    }
  }
}
