package org.onex.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Browser.location;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What strangers can make the server keep and write down: nothing, and a line. */
@OneXTest
@ExtendWith(OutputCaptureExtension.class)
class BeforeSignInTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;

  @Test
  void nobody_has_a_session_before_signing_in() {
    long before = sessions();
    var stranger = Browser.anonymous(port);

    stranger.get("/login");
    stranger.get("/filings");
    stranger.get("/nowhere");
    stranger.get("/camunda/app/tasklist/default/");
    stranger.get("/camunda/api/engine/engine/default/task");
    stranger.get("/engine-rest/task");
    stranger.get("/actuator/health");
    stranger.get("/error");
    stranger.postForm("/filings", Map.of());
    assertThat(location(stranger.signIn("hfschool", "wrong-password"))).contains("error");

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void whoever_wanted_a_page_comes_there_after_signing_in() {
    var school = Browser.anonymous(port);
    school.get("/plans?q=1");

    var answer = school.signIn("hfschool", Browser.PASSWORD);

    assertThat(location(answer)).contains("/plans?q=1");
    assertThat(sessions()).isPositive();
    assertThat(school.get("/plans").statusCode()).isEqualTo(200);
  }

  /** Asked byte for byte: a client of Java would tidy some of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "//engine-rest/task",
        "/engine-rest//task",
        "//login",
        "/login;x=1",
        "/engine-rest/../api/seasons",
        "/engine-rest/%2e%2e/api/seasons",
        "/engine-rest/%2f/task",
        "/api/%5c/x",
        "/%00",
        "/camunda/api//engine",
        "/a%0ab",
        "/%zz"
      })
  void a_path_that_plays_tricks_is_answered_400_and_costs_a_line(String path, CapturedOutput log)
      throws IOException {
    assertThat(statusOf(path)).contains(" 400");
    assertThat(log.getOut().lines().filter(line -> line.contains("\tat ")).toList()).isEmpty();
    assertThat(log.getOut().lines().count()).isLessThanOrEqualTo(1);
  }

  private String statusOf(String path) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .formatted(path)
                  .getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  private long sessions() {
    Long found = jdbc.queryForObject("select count(*) from spring_session", Long.class);
    return found == null ? 0 : found;
  }
}
