package org.onex.web.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.YearStarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands on the home page of each unit: its own time, what is late, what waits for whom. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeBoardTest {

  @Autowired Season2027 year;
  @Autowired GrantService grants;
  @Autowired YearStarter years;
  @LocalServerPort int port;

  private static long grant;

  @Test
  @Order(1)
  void what_is_overdue_stands_at_the_unit_and_above_it() {
    year.confirmed();
    year.at("2027-03-22T09:00:00+08:00");
    year.submitted("hfschool", "b1-01");
    year.submitted("hfschool", "b1-02");
    year.submitted("whschool", "b1-03");
    assertThat(home("ahhefei")).contains("待本单位审核", "2 项").doesNotContain("逾期未审</span>");

    year.at("2027-04-06T09:00:00+08:00");
    assertThat(home("ahhefei"))
        .containsPattern("逾期未审</span><b>2 项")
        .contains("/overdue?season=" + Season2027.SPRING)
        .doesNotContain("可在待办中逐项办理，或批量审核");
    assertThat(home("ahprovince")).containsPattern("下级逾期未审</span><b>3 项");
  }

  @Test
  @Order(2)
  void a_grant_stands_on_the_home_page_of_the_second_person_until_it_is_confirmed() {
    Grant proposed =
        grants
            .propose(
                year.actor("ahprovince"),
                new GrantProposal(
                    Season2027.SPRING,
                    "city",
                    GrantScope.UNIT,
                    "bjhefei",
                    OffsetDateTime.parse("2027-04-10T00:00:00+08:00").toInstant(),
                    "会商纪要",
                    "停电"))
            .get(0);
    grant = proposed.id();
    assertThat(home("ahprovince2"))
        .containsPattern("延长时间待您确认</span><b>1 项")
        .contains("2027年4月9日", "/seasons/" + Season2027.SPRING + "#grants");
    assertThat(home("ahprovince")).doesNotContain("延长时间待您确认");
    assertThat(home("ahhefei")).doesNotContain("待您确认");
  }

  @Test
  @Order(3)
  void a_unit_sees_its_own_longer_time_and_what_it_may_decide_again() {
    grants.confirm(year.actor("ahprovince2"), Season2027.SPRING, grant);
    assertThat(home("ahprovince2")).doesNotContain("延长时间待您确认");
    assertThat(home("ahhefei"))
        .containsPattern("待本单位审核</span><b>2 项")
        .contains("4月9日")
        .doesNotContain("逾期未审</span>");
    assertThat(home("ahwuhu")).containsPattern("逾期未审</span><b>1 项");
    assertThat(home("ahprovince")).containsPattern("下级逾期未审</span><b>1 项");
  }

  @Test
  @Order(4)
  void a_task_that_is_no_review_stands_there_too() {
    years.start(year.actor("admin"), "anhui", 2028, "ahprov");
    assertThat(home("ahprovince"))
        .containsPattern("确认时间安排</span><b>1 项")
        .contains("于2027年4月6日 09:00送达，文件未规定办理期限");
    assertThat(home("ahhefei")).doesNotContain("确认时间安排");
  }

  private String home(String person) {
    return Browser.signedIn(port, person).get("/").body();
  }
}
