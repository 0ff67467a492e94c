package org.onex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** 补正期限 is the end of the window of the level that returned the filing, as it now is. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionPeriodsTest {

  @Autowired Season2027 year;
  @Autowired GrantService grants;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;

  private static String returned = "";

  @BeforeEach
  void theYear() {
    year.confirmed();
  }

  @Test
  @Order(1)
  void a_longer_window_of_the_level_that_returned_it_lengthens_the_correction_period() {
    year.at("2027-03-22T09:00:00+08:00");
    returned = year.submitted("hfschool", "b1-03");
    year.decide("ahhefei", returned, Decision.RETURN, "请核对人数。");
    assertThat(year.filing(returned).correctionUntil()).isEqualTo(until("2027-04-06"));

    granted(proposed("city", GrantScope.UNIT, "bjwuhu", "2027-04-08"));
    assertThat(year.filing(returned).correctionUntil())
        .as("of another city")
        .isEqualTo(until("2027-04-06"));
    granted(proposed("city", GrantScope.ALL, null, "2027-04-10"));
    assertThat(year.filing(returned).correctionUntil()).isEqualTo(until("2027-04-10"));
  }

  @Test
  @Order(2)
  void it_may_be_handed_in_again_until_then_and_the_refusal_names_the_new_end() {
    year.at("2027-04-09T10:00:00+08:00");
    year.rewritten("hfschool", returned, Season2027.line(80));
    assertThat(Browser.signedIn(port, "hfschool").get("/filings/" + returned).body())
        .contains("2027年4月9日 23:59");
    year.at("2027-04-10T00:00:00+08:00");
    assertThat(year.submit("hfschool", returned).problem()).contains("2027年4月9日 23:59:59截止");
  }

  @Test
  @Order(3)
  void a_grant_ends_where_the_season_can_bear_it() {
    for (String end : new String[] {"2099-01-01T00:00:00+08:00", "+999999-01-01T00:00:00+08:00"}) {
      assertThatThrownBy(
              () ->
                  grants.propose(
                      year.actor("ahprovince"),
                      new GrantProposal(
                          Season2027.SPRING,
                          "province",
                          GrantScope.ALL,
                          null,
                          OffsetDateTime.parse(end).toInstant(),
                          "会商纪要",
                          "停电")))
          .hasMessageContaining("2027年春季申报的各项时间不能晚于2028年12月31日，请核对年份");
    }
  }

  @Test
  @Order(4)
  void a_grant_is_confirmed_in_its_own_season_only() {
    Grant grant = proposed("province", GrantScope.ALL, null, "2027-04-20");
    var second = Browser.basic(port, "ahprovince2");
    assertThat(
            second
                .post(
                    "/api/seasons/" + Season2027.AUTUMN + "/grants/" + grant.id() + ":confirm",
                    "{}")
                .statusCode())
        .isEqualTo(404);
    assertThat(
            second
                .post(
                    "/api/seasons/" + Season2027.SPRING + "/grants/" + grant.id() + ":confirm",
                    "{}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  @Order(5)
  void a_filing_whose_school_now_goes_another_way_stops_no_grant() {
    year.at("2027-03-23T09:00:00+08:00");
    String moved = year.submitted("hfschool", "b1-04");
    String other = year.submitted("whschool", "b1-05");
    year.decide("ahhefei", moved, Decision.RETURN, "请核对人数。");
    year.decide("ahwuhu", other, Decision.RETURN, "请核对人数。");
    jdbc.update("update institution set school_type = 'vocational_college' where id = 'hfschool'");

    granted(proposed("city", GrantScope.ALL, null, "2027-04-12"));
    assertThat(year.filing(other).correctionUntil()).isEqualTo(until("2027-04-12"));
    assertThat(year.filing(moved).correctionUntil()).isEqualTo(until("2027-04-12"));
    granted(proposed("city", GrantScope.FILING, moved, "2027-04-13"));
    assertThat(year.filing(moved).correctionUntil()).isEqualTo(until("2027-04-13"));
  }

  private Grant proposed(String level, GrantScope scope, @Nullable String target, String end) {
    return grants
        .propose(
            year.actor("ahprovince"),
            new GrantProposal(Season2027.SPRING, level, scope, target, until(end), "会商纪要", "停电三天"))
        .get(0);
  }

  private void granted(Grant grant) {
    grants.confirm(year.actor("ahprovince2"), grant.seasonId(), grant.id());
  }

  private static Instant until(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant();
  }
}
