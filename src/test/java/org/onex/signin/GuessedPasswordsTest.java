package org.onex.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Browser.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.MovableClock;
import org.onex.OneXTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever guesses is slowed down at every door, and the owner is never kept out for long. */
@OneXTest
class GuessedPasswordsTest {

  @LocalServerPort int port;
  @Autowired MovableClock clock;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void nobody_tried_anything() {
    jdbc.update("delete from sign_in_attempts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "ahwuhu", "hfschool"})
  void nobody_keeps_the_owner_out_however_many_addresses_try(String account) {
    for (int address = 1; address <= 12; address++) {
      guess(account, "203.0.113." + address, 10);
    }

    var owner = Browser.anonymous(port).from("198.51.100.7");

    assertThat(location(owner.signIn(account, Browser.PASSWORD))).doesNotContain("login");
  }

  @Test
  void a_delay_ends_by_itself_within_a_minute_however_often_one_has_tried() {
    for (int minute = 0; minute < 12; minute++) {
      guess("ahwuhu", "203.0.113.9", 30);
      clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    var owner = Browser.anonymous(port).from("203.0.113.9");

    assertThat(location(owner.signIn("ahwuhu", Browser.PASSWORD))).doesNotContain("login");
  }

  @Test
  void within_a_delay_nothing_is_compared_and_the_page_says_for_how_long() {
    guess("ahwuhu", "203.0.113.9", 5);
    var stranger = Browser.anonymous(port).from("203.0.113.9");

    var right = stranger.signIn("ahwuhu", Browser.PASSWORD);

    assertThat(location(right)).endsWith("/login?wait=2");
    assertThat(stranger.get("/login?wait=2").body()).contains("密码输错次数过多，请在 2 秒后再试");
    assertThat(location(stranger.get("/"))).contains("/login");
  }

  @Test
  void the_page_does_not_tell_whether_there_is_such_an_account() {
    var known = guess("ahwuhu", "203.0.113.9", 8).map(Browser::location).toList();
    var unknown = guess("nobodyhere", "203.0.113.10", 8).map(Browser::location).toList();

    assertThat(known).isEqualTo(unknown);
  }

  @Test
  void a_hundred_at_once_are_a_hundred() {
    var before = compared();

    IntStream.range(0, 60)
        .parallel()
        .forEach(
            one ->
                Browser.basic(port, "ahwuhu", "guess" + one)
                    .from("203.0.113.9")
                    .get("/api/seasons"));

    assertThat(compared() - before).isBetween(1, 5);
  }

  @Test
  void an_address_has_a_budget_over_all_accounts_and_those_known_there_are_free_of_it() {
    var atHome = Browser.anonymous(port).from("203.0.113.9");
    atHome.signIn("hfschool", Browser.PASSWORD);
    IntStream.range(0, 40).forEach(one -> guess("teacher" + one, "203.0.113.9", 1));

    var stranger = Browser.anonymous(port).from("203.0.113.9");

    assertThat(location(stranger.signIn("ahwuhu", Browser.PASSWORD))).contains("wait=");
    assertThat(location(stranger.signIn("hfschool", Browser.PASSWORD))).doesNotContain("login");
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
    assertThat(location(stranger.signIn("ahwuhu", Browser.PASSWORD))).doesNotContain("login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/seasons", "/engine-rest/task"})
  void programs_are_slowed_down_as_people_are(String path) {
    var guesser = Browser.basic(port, "ahwuhu", "wrong").from("203.0.113.9");
    IntStream.range(0, 5).forEach(one -> guesser.get(path));

    var refused = Browser.basic(port, "ahwuhu").from("203.0.113.9").get(path);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(refused.body()).contains("密码输错次数过多，请在 2 秒后再试");
    assertThat(Browser.basic(port, "ahwuhu").from("198.51.100.7").get(path).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_program_that_is_known_guesses_no_faster() {
    var program = Browser.basic(port, "ahwuhu").from("203.0.113.9");
    assertThat(program.get("/api/seasons").statusCode()).isEqualTo(200);
    var before = compared();

    IntStream.range(0, 20)
        .forEach(
            one ->
                Browser.basic(port, "ahwuhu", "guess" + one)
                    .from("203.0.113.9")
                    .get("/api/seasons"));

    assertThat(compared() - before).isEqualTo(5);
    assertThat(program.get("/api/seasons").statusCode()).isEqualTo(429);
  }

  @Test
  void the_current_password_is_guessed_no_faster_than_at_the_door() {
    var left = Browser.signedIn(port, "ahwuhu");
    var answer = left.get("/password");
    for (int guess = 0; guess < 6; guess++) {
      answer =
          left.postForm(
              "/password",
              Map.of(
                  "current",
                  "guess" + guess,
                  "fresh",
                  "Tian-gao-2027",
                  "again",
                  "Tian-gao-2027",
                  "_csrf",
                  left.csrfToken()));
    }

    assertThat(answer.body()).contains("密码输错次数过多，请在 2 秒后再试");
  }

  @Test
  void nor_in_the_dialogs_of_the_engine() {
    var left = Browser.signedIn(port, "ahwuhu");
    var answer = left.get("/password");
    for (int guess = 0; guess < 6; guess++) {
      answer =
          left.put(
              "/camunda/api/engine/engine/default/user/ahwuhu/credentials",
              "{\"password\":\"Tian-gao-2027\",\"authenticatedUserPassword\":\"guess\"}");
    }

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("密码输错次数过多，请在 2 秒后再试");
    assertThat(
            location(
                Browser.anonymous(port).from("198.51.100.7").signIn("ahwuhu", Browser.PASSWORD)))
        .as("the engine has locked nothing")
        .doesNotContain("login");
  }

  private Stream<HttpResponse<String>> guess(String account, String address, int times) {
    var stranger = Browser.anonymous(port).from(address);
    return IntStream.range(0, times)
        .mapToObj(one -> stranger.signIn(account, "wrong" + one))
        .toList()
        .stream();
  }

  private int compared() {
    return jdbc.queryForList("select id from audit_entry where act = 'SIGN_IN_FAILED'").size();
  }
}
