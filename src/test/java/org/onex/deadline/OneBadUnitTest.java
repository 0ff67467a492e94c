package org.onex.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.season.Walk;
import org.onex.mail.DeliveryEntry;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A unit whose letter cannot be written keeps no other unit from being told, and is named. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneBadUnitTest {

  private static final String TOO_LONG = "芜".repeat(200);

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired DeliveryLog log;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;

  @Test
  @Order(1)
  void openings_and_duties_are_told_to_all_others() {
    jdbc.update("update institution set name = ? where id = 'bjwuhu'", TOO_LONG);
    jdbc.update("update person set name = ? where institution_id = 'bjwuhu'", "某".repeat(100));
    year.at("2027-03-21T09:00:00+08:00");
    year.confirmed();
    walk.started(SPRING);
    walk.at("2027-03-22T00:00:00+08:00");
    onlyOthersWereTold(SPRING, MailTemplate.WINDOW_OPENING);
    onlyOthersWereTold(SPRING + ".summary", MailTemplate.DUTY_ISSUED);
    assertThat(page("ahprovince")).contains("未能通知的单位", TOO_LONG);
    assertThat(page("hfschool")).doesNotContain("未能通知的单位");
    for (String operator : List.of("ahops", "admin")) {
      assertThat(Browser.signedIn(port, operator).get("/").body())
          .contains("近7日未能通知的单位", "1 个", TOO_LONG.substring(0, 20) + "：")
          .contains("/seasons/" + SPRING + "#untold");
      assertThat(page(operator)).contains("id=\"untold\"", TOO_LONG);
    }
  }

  @Test
  @Order(2)
  void what_is_overdue_is_told_once_to_all_others() {
    year.submitted("hfschool", "b1-01");
    year.submitted("whschool", "b1-02");
    walk.at("2027-04-06T00:00:00+08:00");
    onlyOthersWereTold(SPRING, MailTemplate.OVERDUE);
    onlyOthersWereTold(SPRING + ".summary", MailTemplate.DUTY_OVERDUE);
    int told = told(SPRING, MailTemplate.OVERDUE).size();
    walk.at("2027-04-06T01:00:00+08:00");
    assertThat(told(SPRING, MailTemplate.OVERDUE)).hasSize(told);
  }

  private void onlyOthersWereTold(String about, MailTemplate template) {
    assertThat(told(about, template))
        .anyMatch(mail -> mail.recipientName().startsWith("合肥市教育局"))
        .noneMatch(mail -> mail.recipientName().startsWith(TOO_LONG));
  }

  private List<DeliveryEntry> told(String about, MailTemplate template) {
    return log.about(about).stream().filter(mail -> mail.template() == template).toList();
  }

  private String page(String person) {
    return Browser.signedIn(port, person).get("/seasons/" + SPRING).body();
  }
}
