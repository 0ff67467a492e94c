package org.onex.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Midnight is Shanghai's, wherever the machine thinks it is, and also when it thought otherwise
 * while the dates were written down.
 */
@OneXTest
class MidnightInAnyZoneTest {

  @LocalServerPort int port;
  @Autowired Season2027 season;

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void home() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, b1-01, b1-02",
    "Asia/Shanghai, b1-03, b1-04",
    "America/New_York, b1-05, b1-06",
    "Pacific/Kiritimati, b2-01, b2-02"
  })
  void the_last_second_is_accepted_and_the_next_refused(
      String zone, String inTime, String tooLate) {
    season.at("2027-03-26T09:00:00+08:00");
    season.confirmed();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Browser school = Browser.basic(port, "hfschool");
    String first = season.drafted("hfschool", Season2027.SPRING, inTime, Season2027.line(60));
    String second = season.drafted("hfschool", Season2027.SPRING, tooLate, Season2027.line(60));

    season.at("2027-04-02T23:59:59+08:00");
    var accepted = school.post("/api/filings/" + first + ":submit", "");
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    assertThat(accepted.body()).contains("2027年4月2日 23:59:59");
    season.at("2027-04-02T16:00:00Z");
    var refused = school.post("/api/filings/" + second + ":submit", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("2027年4月2日 23:59:59");
    assertThat(school.get("/api/filings/" + first).body()).contains("2027-04-02T23:59:59+08:00");
  }

  @Test
  void a_season_written_down_in_one_zone_reads_the_same_in_another() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    season.confirmed();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    assertThat(Browser.basic(port, "hfschool").get("/api/seasons/" + Season2027.SPRING).body())
        .contains("2027-03-22T00:00:00+08:00", "2027年4月2日 23:59:59");
  }
}
