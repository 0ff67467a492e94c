package org.onex.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.web.api.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What operations watch, and that nobody else does. */
@OneXTest
class FiguresTest {

  private static final String FIGURES = "/actuator/prometheus";
  private static final String AT_THE_CITY =
      "onex_open_tasks{process=\"anhui-city-review\",task=\"Task_CityReview\"}";

  @LocalServerPort int port;
  @Autowired Season2027 year;

  @BeforeEach
  void a_season() {
    year.confirmed();
    year.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void operations_see_requests_pool_jobs_incidents_mails_imports_and_open_tasks() {
    year.submitted("hfschool", "b1-01");
    Browser.basic(port, "hfschool")
        .postFile(
            "/api/filings:import",
            "空.xlsx",
            Workbooks.of(List.<Object[]>of(Workbooks.header("校长办公会日期"))));

    assertThat(figures())
        .contains(
            "http_server_requests_seconds_count{",
            "uri=\"/api/filings:import\"",
            "hikaricp_connections_pending{",
            "onex_jobs{state=\"failed\"} 0",
            "onex_incidents 0",
            "onex_mails{state=\"sent\"}",
            "onex_mails{state=\"failed\"} 0",
            "onex_imports_seconds_count{list=\"filings\"",
            AT_THE_CITY + " 1")
        .doesNotContain("spring_security_");
  }

  @Test
  void a_scrape_counts_no_more_often_than_every_ten_seconds() {
    String before = waiting();
    year.submitted("hfschool", "b1-02");

    assertThat(waiting()).isEqualTo(before);
    year.at("2027-03-26T09:00:11+08:00");
    assertThat(waiting()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"ahops, 200", "admin, 200", "ahprovince, 403", "ahhefei, 403", "hfschool, 403"})
  void only_operations_and_administrators_may(String account, int status) {
    assertThat(Browser.basic(port, account).get(FIGURES).statusCode()).isEqualTo(status);
  }

  @Test
  void a_stranger_is_asked_for_a_password_and_a_session_of_the_pages_opens_nothing() {
    assertThat(Browser.anonymous(port).get(FIGURES).statusCode()).isEqualTo(401);
    assertThat(Browser.signedIn(port, "ahops").get(FIGURES).statusCode()).isEqualTo(401);
    assertThat(Browser.basic(port, "ahops").get("/actuator/metrics").statusCode())
        .isNotEqualTo(200);
  }

  private String figures() {
    return Browser.basic(port, "ahops").get(FIGURES).body();
  }

  private String waiting() {
    return figures().lines().filter(line -> line.startsWith(AT_THE_CITY)).findFirst().orElse("0");
  }
}
