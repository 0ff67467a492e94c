package org.onex.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Browser.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.directory.Accounts;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A password has several doors and one set of consequences. */
@OneXTest
class PasswordDoorsTest {

  private static final String FRESH = "Tian-gao-2027";
  private static final String ACCOUNT = "ahwuhu";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Institutions institutions;
  @Autowired Accounts accounts;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transactions;

  @BeforeEach
  void everybody_has_the_demo_s_password() {
    jdbc.update("update person set password_issued = false");
    transactions.executeWithoutResult(
        status -> {
          var person = people.findById(ACCOUNT).orElseThrow();
          accounts.open(
              person,
              institutions.findById(person.institutionId()).orElseThrow(),
              Browser.PASSWORD);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "Tasklist", "REST"})
  void one_s_own_change_ends_the_other_sessions_and_is_recorded(String door) {
    var office = Browser.signedIn(port, ACCOUNT);
    var elsewhere = Browser.signedIn(port, ACCOUNT);
    assertThat(Browser.basic(port, ACCOUNT).get("/engine-rest/task").statusCode()).isEqualTo(200);

    assertThat(changed(door, office).statusCode()).isIn(204, 302);

    assertThat(location(elsewhere.get("/filings"))).contains("/login");
    assertThat(office.get("/filings").statusCode()).isEqualTo(door.equals("REST") ? 302 : 200);
    assertThat(Browser.basic(port, ACCOUNT).get("/engine-rest/task").statusCode())
        .as("verified a moment ago")
        .isEqualTo(401);
    Browser.signedIn(port, ACCOUNT, FRESH);
    assertThat(
            jdbc.queryForList(
                "select id from audit_entry where act = 'PASSWORD_CHANGED' and person = ?"
                    + " and address is not null",
                ACCOUNT))
        .isNotEmpty();
  }

  private HttpResponse<String> changed(String door, Browser browser) {
    var both =
        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
            .formatted(FRESH, Browser.PASSWORD);
    return switch (door) {
      case "page" ->
          browser.postForm(
              "/password",
              Map.of(
                  "current",
                  Browser.PASSWORD,
                  "fresh",
                  FRESH,
                  "again",
                  FRESH,
                  "_csrf",
                  browser.csrfToken()));
      case "Tasklist" ->
          browser.put("/camunda/api/engine/engine/default/user/" + ACCOUNT + "/credentials", both);
      default ->
          Browser.basic(port, ACCOUNT).put("/engine-rest/user/" + ACCOUNT + "/credentials", both);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"Admin", "REST"})
  void a_password_that_an_administrator_sets_must_be_changed_and_is_recorded(String door) {
    var owner = Browser.signedIn(port, ACCOUNT);
    var both =
        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
            .formatted(FRESH, Browser.PASSWORD);

    var set =
        door.equals("REST")
            ? Browser.basic(port, "admin")
                .put("/engine-rest/user/" + ACCOUNT + "/credentials", both)
            : Browser.signedIn(port, "admin")
                .put("/camunda/api/engine/engine/default/user/" + ACCOUNT + "/credentials", both);

    assertThat(set.statusCode()).isEqualTo(204);
    assertThat(location(owner.get("/filings"))).contains("/login");
    assertThat(Browser.basic(port, ACCOUNT, FRESH).get("/engine-rest/task").statusCode())
        .isEqualTo(403);
    assertThat(location(Browser.signedIn(port, ACCOUNT, FRESH).get("/"))).endsWith("/password");
    assertThat(
            jdbc.queryForList(
                "select id from audit_entry where act = 'PASSWORD_SET' and person = 'admin'"
                    + " and subject = ? and address is not null",
                ACCOUNT))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {Browser.PASSWORD, "password123", "aaaaaaaaaa12"})
  void no_door_takes_a_known_password(String known) {
    var body =
        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
            .formatted(known, Browser.PASSWORD);

    var set =
        Browser.basic(port, "admin").put("/engine-rest/user/" + ACCOUNT + "/credentials", body);

    assertThat(set.statusCode()).isEqualTo(409);
    assertThat(set.body()).contains("公开或常见的口令");
  }

  @Test
  void nothing_of_a_password_is_recorded() {
    changed("page", Browser.signedIn(port, ACCOUNT));

    assertThat(jdbc.queryForList("select detail from audit_entry", String.class))
        .isNotEmpty()
        .noneMatch(detail -> detail.contains(FRESH) || detail.contains(Browser.PASSWORD));
  }
}
