package org.onex.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.web.Download;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told, and what a foreign page can make them do. */
@OneXTest
class AnswerHeadersTest {

  private static final Pattern INLINE_SCRIPT =
      Pattern.compile(
          "<script(?![^>]*src=)|\\s(th:)?on[a-z]+=|javascript:|hx-on|hx-vals=['\"]js:",
          Pattern.CASE_INSENSITIVE);

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/units", "/audit", "/password", "/nowhere", "/units/template.xlsx"})
  void every_answer_of_our_pages_carries_its_policies(String path) {
    var headers = Browser.signedIn(port, "admin").download(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self';", "object-src 'none'", "frame-ancestors 'self'")
        .doesNotContain("unsafe-eval");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void answers_to_programs_and_the_sign_in_page_carry_them_too() {
    assertThat(
            Browser.basic(port, "admin")
                .get("/api/seasons")
                .headers()
                .firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'; frame-ancestors 'none'");
    assertThat(
            Browser.anonymous(port).get("/login").headers().firstValue("Content-Security-Policy"))
        .isPresent();
    assertThat(
            Browser.signedIn(port, "ahhefei")
                .get("/camunda/app/tasklist/default/")
                .headers()
                .allValues("Content-Security-Policy"))
        .as("Camunda's own, and no second one that would forbid its scripts")
        .hasSize(1);
  }

  @Test
  void a_browser_that_spoke_tls_to_the_proxy_is_told_to_keep_to_it() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
            .header("X-Forwarded-Proto", "https");
    var answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());

    assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
        .contains("max-age=");
    assertThat(Files.readString(Path.of("docker-compose.yml")))
        .contains("known:https https;", "proxy_set_header X-Forwarded-Proto $$spoken;");
  }

  @Test
  void no_page_has_a_script_of_its_own() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
      assertThat(templates.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              template ->
                  assertThat(INLINE_SCRIPT.matcher(Files.readString(template)).find())
                      .as(template.toString())
                      .isFalse());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/admin/auth/user/default/logout"
      })
  void what_comes_without_the_page_s_token_is_refused_and_the_session_goes_on(String path) {
    var reviewer = Browser.anonymous(port);
    reviewer.signIn("ahhefei", Browser.PASSWORD);

    assertThat(reviewer.post(path, "{}").statusCode()).isEqualTo(403);
    assertThat(reviewer.get("/filings").statusCode()).isEqualTo(200);

    reviewer.get("/camunda/app/tasklist/default/");
    assertThat(reviewer.post(path, "{}").statusCode()).isIn(200, 204);
  }

  @Test
  void a_file_has_its_plain_name() {
    assertThat(Download.disposition("申报项目-2027 春.xlsx"))
        .isEqualTo(
            "attachment; filename=\"2027.xlsx\";"
                + " filename*=UTF-8''%E7%94%B3%E6%8A%A5%E9%A1%B9%E7%9B%AE-2027%20%E6%98%A5.xlsx");
    assertThat(Download.disposition("a\"; x=\".pdf"))
        .isEqualTo("attachment; filename=\"ax.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22.pdf");
    assertThat(
            List.of(
                Browser.signedIn(port, "admin")
                    .download("/units/template.xlsx")
                    .headers()
                    .firstValue("Content-Disposition")
                    .orElseThrow()))
        .allSatisfy(
            name ->
                assertThat(name).startsWith("attachment; filename=\"download.xlsx\"; filename*="));
  }

  @Test
  void a_stranger_is_told_that_he_is_one() {
    assertThat(
            Browser.anonymous(port)
                .postForm("/camunda/api/admin/auth/user/default/logout", Map.of())
                .statusCode())
        .isIn(204, 401);
  }
}
