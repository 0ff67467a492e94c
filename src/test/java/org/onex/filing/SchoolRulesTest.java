package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.College.NUMBER;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.College;
import org.onex.OneXTest;
import org.onex.SchoolPack;
import org.onex.Season2027;
import org.onex.notice.Finding;
import org.onex.notice.Verdict;
import org.onex.web.page.filing.FilingViews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A college adds rules of its own to the notice: they reach its filings, in seasons to come. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolRulesTest {

  private static final String LEAST = "limits-02-value";

  @Autowired Season2027 year;
  @Autowired FilingViews views;
  @LocalServerPort int port;

  @Test
  @Order(1)
  void a_school_may_only_be_stricter_than_the_notice() {
    year.confirmed();
    year.at("2027-03-10T09:00:00+08:00");
    var milder = College.rules().with("limits-02-meets", "\"取代\"").deploy(port);
    assertThat(milder.statusCode()).isEqualTo(400);
    assertThat(milder.body()).contains("yunfan-limits-02", "学校规则不能取代上级规则");
    var ownDates = College.rules().text().replace("yunfan-adjustments", "yunfan-windows");
    var dated = new SchoolPack("yunfan", ownDates).deploy(port);
    assertThat(dated.statusCode()).isEqualTo(400);
    assertThat(dated.body()).contains("学校规则不能改变上级通知的时间");
  }

  @Test
  @Order(2)
  void before_a_season_opens_the_schools_rules_come_on_top_of_the_notices_for_this_school_alone() {
    College.rulesInForce(port);

    year.at("2027-03-26T09:00:00+08:00");
    var own = judged("hfcollege", Season2027.SPRING, 30);
    assertThat(own).anyMatch(f -> f.clause().equals(NUMBER + " 第八条(二)") && is(f, Verdict.PASS));
    assertThat(own).anyMatch(f -> f.clause().equals(NUMBER + " 第八条(四)") && is(f, Verdict.BLOCK));
    assertThat(own).anyMatch(f -> f.clause().startsWith("皖教秘职成〔2024〕22号"));
    assertThat(judged("hfschool", Season2027.SPRING, 30))
        .noneMatch(finding -> finding.clause().startsWith(NUMBER));
  }

  @Test
  @Order(3)
  void what_the_school_changes_later_reaches_only_what_has_not_opened() {
    assertThat(College.rules().with(LEAST, "70").deploy(port).statusCode()).isEqualTo(200);
    assertThat(headcount("hfcollege", Season2027.SPRING).verdict()).isEqualTo(Verdict.PASS);

    year.at("2027-09-16T09:00:00+08:00");
    var autumn = headcount("hfcollege", Season2027.AUTUMN);
    assertThat(autumn.code()).isEqualTo("BELOW_SCHOOL_MIN");
    assertThat(autumn.needsExplanation()).as("原则上").isTrue();
    assertThat(autumn.message()).contains("69", "70", NUMBER + " 第八条(三)");
  }

  private Finding headcount(String school, String season) {
    return judged(school, season, 69).stream()
        .filter(finding -> finding.rule().equals("min_headcount"))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> judged(String school, String season, int headcount) {
    String number = year.drafted(school, season, "b1-01", Season2027.line(headcount));
    return views.of(year.actor(school), number).findings();
  }

  private static boolean is(Finding finding, Verdict verdict) {
    return finding.verdict() == verdict;
  }
}
