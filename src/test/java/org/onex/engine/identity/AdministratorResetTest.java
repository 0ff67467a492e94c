package org.onex.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Browser.location;

import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.directory.Institutions;
import org.onex.directory.PasswordChanges;
import org.onex.directory.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code --onex.reset-administrator}: the way back for the last administrator. */
@OneXTest
class AdministratorResetTest {

  private static final String SECRET = "Yan-que-an-zhi-27";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Institutions institutions;
  @Autowired EngineAccounts accounts;
  @Autowired PasswordChanges changes;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcTemplate jdbc;

  @Test
  void the_console_gives_an_administrator_who_was_shut_out_a_password_to_be_changed() {
    var before = Browser.signedIn(port, "admin");
    jdbc.update("update person set active = false where id = 'admin'");
    jdbc.update("delete from act_id_membership where user_id_ = 'admin'");

    reset("admin", SECRET);

    var admin = Browser.signedIn(port, "admin", SECRET);
    assertThat(location(admin.get("/"))).endsWith("/password");
    assertThat(location(before.get("/"))).contains("/login");
    assertThat(
            jdbc.queryForList(
                "select id from audit_entry where act = 'ADMINISTRATOR_RESET'"
                    + " and person is null and subject = 'admin'"))
        .hasSize(1);
    assertThat(jdbc.queryForList("select * from act_id_membership where user_id_ = 'admin'"))
        .hasSize(2);
  }

  @Test
  void it_takes_no_known_secret_and_makes_nobody_administrator() {
    assertThatThrownBy(() -> reset("admin", "aaaaaaaaaaaa"))
        .hasMessageContaining("未作任何修改")
        .hasMessageContaining("同时含有字母和数字");
    assertThatThrownBy(() -> reset("admin", "")).hasMessageContaining("ONEX_ADMIN_SECRET");
    assertThatThrownBy(() -> reset("hfschool", SECRET))
        .hasMessageContaining("没有名为“hfschool”的系统管理员");
  }

  @Test
  void it_starts_beside_a_running_node_and_ends_by_itself() {
    assertThat(AdministratorReset.isAsked("--onex.reset-administrator=admin")).isTrue();
    assertThat(AdministratorReset.isAsked("--server.port=1")).isFalse();
    assertThat(AdministratorReset.onlyThat("--onex.reset-administrator=admin"))
        .contains("--server.port=0");
  }

  private void reset(String account, String secret) {
    var reset =
        new AdministratorReset(
            account, people, institutions, accounts, changes, new FirstStart(secret, "", ""));
    transactions.executeWithoutResult(status -> reset.run(new DefaultApplicationArguments()));
  }
}
