package org.onex.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** 操作记录: who did what to whom, when and from where. */
@OneXTest
class RecordedActsTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;

  @Test
  void sign_in_failure_delay_and_sign_out_are_shown_to_administrators_with_time_and_address() {
    var visitor = Browser.anonymous(port).from("203.0.113.44");
    for (int guess = 0; guess < 6; guess++) {
      visitor.signIn("ahguangde", "wrong" + guess);
    }
    var owner = Browser.signedIn(port, "ahguangde");
    owner.postForm("/logout", Map.of("_csrf", owner.csrfToken()));

    var page = Browser.signedIn(port, "admin").get("/audit?account=ahguangde").body();
    var fromThere = Browser.signedIn(port, "admin").get("/audit?address=203.0.113.44").body();

    assertThat(page)
        .contains("登录页面", "密码错误", "限制登录", "本人退出", "203.0.113.44", "2027年3月22日 00:00:00");
    assertThat(fromThere).contains("连续输错 5 次，2 秒内不再核对该地址提交的密码").doesNotContain("本人退出");
    assertThat(Browser.signedIn(port, "admin").get("/audit?act=SIGN_OUT").body())
        .contains("本人退出")
        .doesNotContain("203.0.113.44");
    assertThat(Browser.signedIn(port, "admin").get("/audit?from=2027-03-23").body())
        .contains("没有符合条件的记录");
  }

  @Test
  void nobody_else_reads_it() {
    for (var account : new String[] {"ahprovince", "ahhefei", "hfschool", "ahops"}) {
      assertThat(Browser.signedIn(port, account).get("/audit").statusCode())
          .as(account)
          .isEqualTo(403);
    }
  }

  @Test
  void what_an_administrator_does_to_a_person_in_the_engine_is_recorded() {
    var admin = Browser.basic(port, "admin").from("203.0.113.45");

    assertThat(admin.put("/engine-rest/group/experts/members/ahhefei", "{}").statusCode())
        .isEqualTo(204);
    assertThat(admin.delete("/engine-rest/group/experts/members/ahhefei").statusCode())
        .isEqualTo(204);

    assertThat(
            jdbc.queryForList(
                "select detail from audit_entry where act = 'ENGINE_ACT' and person = 'admin'"
                    + " and subject = 'ahhefei' and address = '203.0.113.45'",
                String.class))
        .anyMatch(detail -> detail.startsWith("加入用户组") && detail.contains("groupId=experts"))
        .anyMatch(detail -> detail.startsWith("移出用户组"));
  }

  @Test
  void what_the_office_changes_is_recorded_even_when_it_is_refused() {
    var office = Browser.signedIn(port, "ahprovince");
    office.postForm("/holidays", Map.of("_csrf", office.csrfToken()));

    assertThat(
            jdbc.queryForList(
                "select detail from audit_entry where act = 'OFFICE_ACT' and person = 'ahprovince'",
                String.class))
        .anyMatch(detail -> detail.startsWith("POST /holidays，结果 "));
  }

  @Test
  void nobody_edits_it_in_the_database_either() {
    assumeThat(TestServers.onPostgres()).isTrue();
    Browser.signedIn(port, "admin");

    assertThatThrownBy(() -> jdbc.update("update audit_entry set detail = 'x'"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("neither changed nor deleted");
    assertThatThrownBy(() -> jdbc.update("delete from audit_entry"))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void sessions_of_offices_end_after_half_an_hour_without_a_request() {
    Browser.signedIn(port, "ahprovince");
    Browser.signedIn(port, "hfschool");

    assertThat(idle("ahprovince")).isEqualTo(1800);
    assertThat(idle("hfschool")).isEqualTo(4 * 3600);
  }

  private int idle(String account) {
    return jdbc.queryForList(
            "select max_inactive_interval from spring_session where principal_name = ?"
                + " order by creation_time desc",
            Integer.class,
            account)
        .get(0);
  }
}
