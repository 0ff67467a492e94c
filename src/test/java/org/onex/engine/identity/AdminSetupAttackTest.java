package org.onex.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226, and Camunda's own sign-in beside ours. */
@OneXTest
class AdminSetupAttackTest {

  private static final String USER =
      "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},\"credentials\":{\"password\":\"Evil-2027-Onex\"}}";

  @LocalServerPort int port;

  @Test
  void a_stranger_cannot_make_an_administrator() {
    var stranger = Browser.anonymous(port);

    assertThat(stranger.post("/camunda/api/admin/setup/default/user/create", USER).statusCode())
        .isIn(401, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ahhefei", "hfschool", "admin"})
  void nobody_signed_in_can_make_an_administrator_there_either(String user) {
    var browser = Browser.signedIn(port, user);

    assertThat(browser.post("/camunda/api/admin/setup/default/user/create", USER).statusCode())
        .isEqualTo(403);
    assertThat(Browser.basic(port, "admin").get("/engine-rest/user?id=evil").body())
        .isEqualTo("[]");
  }

  @Test
  void there_is_no_other_sign_in_than_ours() {
    var login =
        Browser.signedIn(port, "ahhefei")
            .post("/camunda/api/admin/auth/user/default/login/tasklist", "");

    assertThat(login.statusCode()).isEqualTo(403);
  }

  @Test
  void passwords_cannot_be_guessed_through_the_engine() {
    var verify =
        Browser.basic(port, "ahhefei")
            .post(
                "/engine-rest/identity/verify",
                "{\"username\":\"admin\",\"password\":\"Demo-2027-Onex\"}");

    assertThat(verify.statusCode()).isEqualTo(403);
  }

  @Test
  void an_account_without_a_person_cannot_enter() {
    var admin = Browser.basic(port, "admin");
    var created =
        admin.post(
            "/engine-rest/user/create",
            USER.replace("evil", "ghost").replace("Evil-2027-Onex", "Tian-gao-2027"));

    assertThat(created.statusCode()).isEqualTo(204);
    assertThat(Browser.basic(port, "ghost", "Tian-gao-2027").get("/engine-rest/task").statusCode())
        .isEqualTo(401);
  }

  @Test
  void nobody_deletes_an_account_by_mistake_not_even_the_own_one() {
    assertThat(Browser.basic(port, "ahhefei").delete("/engine-rest/user/ahhefei").statusCode())
        .isEqualTo(403);
  }
}
