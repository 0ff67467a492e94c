package org.onex.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Browser.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OneXTest
class SignOnTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/anything",
        "/camunda/app/tasklist/default/",
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/",
        "/camunda/lib/deps.js",
        "/camunda",
        "/error",
        "/filings"
      })
  void a_page_sends_a_stranger_to_the_sign_in_page(String path) {
    var answer = Browser.anonymous(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/seasons",
        "/v3/api-docs",
        "/api/clock",
        "/engine-rest",
        "/engine-rest/engine",
        "/engine-rest/task",
        "/engine-rest/version",
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js"
      })
  void an_interface_answers_a_stranger_with_401(String path) {
    var answer = Browser.anonymous(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/login, 200",
    "/actuator/health, 200",
    "/css/sign-in.css, 200",
    "/webjars/bootstrap/5.3.8/css/bootstrap.min.css, 200",
    "/actuator/env, 302",
    "/actuator, 302"
  })
  void only_sign_in_its_assets_and_health_are_open(String path, int status) {
    assertThat(Browser.anonymous(port).get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void one_sign_in_opens_pages_and_tasklist() {
    var reviewer = Browser.signedIn(port, "ahhefei");

    var tasks = reviewer.get("/camunda/api/engine/engine/default/task");

    assertThat(reviewer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(tasks.statusCode()).isEqualTo(200);
    assertThat(tasks.body()).isEqualTo("[]");
  }

  @Test
  void http_basic_opens_the_interfaces_and_keeps_no_session() {
    var answer = Browser.basic(port, "ahhefei").get("/engine-rest/task");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_wrong_password_returns_to_the_sign_in_page_with_an_error() {
    var browser = Browser.anonymous(port);

    var withoutToken = browser.postForm("/login", Map.of("username", "admin", "password", "wrong"));

    assertThat(withoutToken.statusCode()).isIn(302, 403);
    assertThat(browser.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void logging_out_of_tasklist_ends_the_one_session() {
    var reviewer = Browser.signedIn(port, "ahhefei");

    var logout = reviewer.post("/camunda/api/admin/auth/user/default/logout", "");

    assertThat(logout.statusCode()).isEqualTo(204);
    assertThat(reviewer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({
    "ahhefei, tasklist, 200",
    "ahhefei, cockpit, 403",
    "ahhefei, admin, 403",
    "ahops, cockpit, 200",
    "ahops, tasklist, 403",
    "hfschool, tasklist, 403",
    "hfschool, cockpit, 403",
    "admin, admin, 200"
  })
  void each_role_enters_only_its_applications(String user, String application, int status) {
    var answer = Browser.signedIn(port, user).get("/camunda/app/" + application + "/default/");

    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
