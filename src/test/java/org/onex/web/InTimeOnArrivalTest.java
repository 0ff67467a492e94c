package org.onex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.review.ReviewSteps;
import org.onex.season.ArrivalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A request that arrived before the cut-off is in time, however long the work takes. */
@OneXTest
class InTimeOnArrivalTest {

  private static final String LAST_SECOND = "2027-04-02T23:59:59+08:00";
  private static final String TOO_LATE = "2027-04-03T00:05:00+08:00";
  private static final String CITY_ENDS = "2027-04-05T23:59:59+08:00";
  private static final String CITY_IS_OVER = "2027-04-06T00:10:00+08:00";

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired ReviewSteps steps;
  @Autowired JdbcTemplate jdbc;
  @Autowired Clock clock;

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void theWindowIsOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void everybody_is_given_the_clock_that_stands_still_for_a_request() {
    assertThat(clock).isInstanceOf(ArrivalClock.class);
  }

  @Test
  void what_arrives_in_the_last_second_is_submitted_and_its_receipt_says_that_second()
      throws IOException {
    String number = season.drafted("hfcollege", Season2027.SPRING, "b1-01", line(60));
    season.at(LAST_SECOND);

    var receipt = slowly("hfcollege", TOO_LATE).post("/api/filings/" + number + ":submit", "{}");

    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
    assertThat(json.readTree(receipt.body()).path("second").asText()).endsWith("23:59:59");
    assertThat(submittedAt(number)).isEqualTo(at(LAST_SECOND));
  }

  @Test
  void what_arrives_a_second_later_is_refused() {
    String number = season.drafted("hfcollege", Season2027.SPRING, "b1-02", line(60));
    season.at("2027-04-03T00:00:00+08:00");

    var refusal = Browser.basic(port, "hfcollege").post("/api/filings/" + number + ":submit", "{}");

    assertThat(refusal.statusCode()).isEqualTo(409);
    assertThat(refusal.body()).contains("不在2027年春季申报的申报时间");
  }

  @Test
  void on_the_page_the_first_and_the_last_of_all_have_one_second() {
    String first = season.drafted("whschool", Season2027.SPRING, "b1-01", line(60));
    String last = season.drafted("whschool", Season2027.SPRING, "b1-02", line(60));
    var school = Browser.signedIn(port, "whschool");
    String csrf = school.csrfToken();
    season.at(LAST_SECOND);

    var answer =
        school
            .workedUntil(TOO_LATE)
            .postForm("/school/submit", Map.of("_csrf", csrf, "season", Season2027.SPRING));

    assertThat(school.get(Browser.location(answer).replaceFirst(".*//[^/]+", "")).body())
        .contains("23:59:59")
        .doesNotContain("00:05:00");
    assertThat(List.of(first, last))
        .allSatisfy(number -> assertThat(submittedAt(number)).isEqualTo(at(LAST_SECOND)));
  }

  @Test
  void a_replacement_and_its_paper_are_in_time_when_they_arrive_so() {
    String number = season.submitted("hfcollege", "b1-03");
    season.rewritten("hfcollege", number, line(70));
    var page = Browser.signedIn(port, "hfcollege");
    String csrf = page.csrfToken();
    season.at(LAST_SECOND);

    var paper =
        page.workedUntil(TOO_LATE)
            .postFiles(
                "/filings/" + number + "/attachments",
                Map.of("_csrf", csrf, "kind", "application_form"),
                Map.of("file", "%PDF-1.4\n%%EOF"));
    season.at(LAST_SECOND);
    var replaced = slowly("hfcollege", TOO_LATE).post("/api/filings/" + number + ":replace", "{}");

    assertThat(paper.statusCode()).isEqualTo(302);
    assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
    assertThat(season.filing(number).revisionInForce()).isEqualTo(2);
    assertThat(submittedAt(number)).isEqualTo(at(LAST_SECOND));
  }

  @Test
  void a_correction_that_arrives_in_its_period_is_in_time() {
    String number = season.submitted("hfschool", "b1-04");
    season.decide("ahhefei", number, Decision.RETURN, "请核对人数");
    season.rewritten("hfschool", number, line(50));
    season.at(CITY_ENDS);

    var answer = slowly("hfschool", CITY_IS_OVER).post("/api/filings/" + number + ":submit", "{}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(season.filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @Test
  void a_reviewers_decision_by_rest_and_by_the_engines_interface_is_in_time_on_arrival()
      throws IOException {
    String byRest = season.submitted("hfschool", "b2-01");
    String byTask = season.submitted("hfschool", "b2-02");
    String task =
        json.readTree(
                Browser.basic(port, "ahhefei")
                    .get("/engine-rest/task?processInstanceBusinessKey=" + byTask)
                    .body())
            .get(0)
            .path("id")
            .asText();
    season.at(CITY_ENDS);

    var answer =
        slowly("ahhefei", CITY_IS_OVER)
            .post(
                "/api/reviews",
                "[{\"number\": \"%s\", \"decision\": \"APPROVE\"}]".formatted(byRest));
    season.at(CITY_ENDS);
    var done =
        slowly("ahhefei", CITY_IS_OVER)
            .post(
                "/engine-rest/task/" + task + "/complete",
                "{\"variables\": {\"decision\": {\"value\": \"APPROVE\"}}}");

    assertThat(answer.body()).contains("\"accepted\":true");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    assertThat(List.of(byRest, byTask))
        .allSatisfy(number -> assertThat(decidedAt(number)).isEqualTo(at(CITY_ENDS)));
  }

  @Test
  void every_portion_of_a_bulk_review_counts_as_having_arrived_with_the_act() {
    String first = season.submitted("hfschool", "b2-03");
    String last = season.submitted("hfschool", "b2-04");
    String late = season.submitted("hfschool", "b2-05");
    var city = Browser.signedIn(port, "ahhefei");
    Map<String, String> token = Map.of("_csrf", city.csrfToken());
    season.at(CITY_ENDS);
    String inTime = proposed(city, first + "," + last);
    String tooLate = proposed(city, late);
    city.postForm(inTime + "/confirm", token);

    season.at(CITY_IS_OVER);
    city.postForm(tooLate + "/confirm", token);

    assertThat(city.postForm(inTime + "/step", token).body()).contains("已通过");
    assertThat(city.postForm(tooLate + "/step", token).body()).contains("未办理");
    assertThat(decidedAt(first)).isEqualTo(at(CITY_ENDS));
    assertThat(decidedAt(last)).isEqualTo(at(CITY_ENDS));
    assertThat(season.filing(late).level()).isEqualTo("city");
  }

  private static String proposed(Browser city, String numbers) {
    Map<String, String> form =
        Map.of(
            "_csrf",
            city.csrfToken(),
            "season",
            Season2027.SPRING,
            "decision",
            "APPROVE",
            "numbers",
            numbers);
    return Browser.location(city.postForm("/review/bulk", form)).replaceFirst(".*//[^/]+", "");
  }

  private Browser slowly(String person, String until) {
    return Browser.basic(port, person).workedUntil(until);
  }

  private Instant submittedAt(String number) {
    return jdbc.queryForObject(
            """
            select r.submitted_at from filing_revision r join filing f on f.id = r.filing_id
            where f.filing_number = ? and r.revision_no = f.revision_in_force
            """,
            Timestamp.class,
            number)
        .toInstant();
  }

  private Instant decidedAt(String number) {
    return steps.findByFilingNumberOrderById(number).get(0).decidedAt();
  }

  private static Instant at(String isoWithOffset) {
    return OffsetDateTime.parse(isoWithOffset).toInstant();
  }
}
