package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.SentStatements;
import org.onex.SentStatements.Sent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How many statements one submit and one decision send, from the request to its answer. To be
 * lowered with the code, never raised: the goal is 40 for a submit and 30 for a decision.
 */
@OneXTest
class StatementsOfAFilingTest {

  private static final int SUBMIT = 76;
  private static final int DECISION = 94;
  private static final int LAST_DECISION = 83;

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired SentStatements statements;

  @BeforeEach
  void somebodyHasBeenHere() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    life("b1-01");
  }

  @Test
  void neither_a_submit_nor_a_decision_asks_for_more_than_before() {
    Life life = life("b1-02");
    assertSoftly(
        softly -> {
          within(softly, life.submit(), SUBMIT);
          within(softly, life.city(), DECISION);
          within(softly, life.province(), LAST_DECISION);
        });
  }

  private static void within(SoftAssertions softly, List<Sent> sent, int ceiling) {
    softly.assertThat(sent.size()).as(SentStatements.byTable(sent)).isLessThanOrEqualTo(ceiling);
  }

  private record Life(List<Sent> submit, List<Sent> city, List<Sent> province) {}

  private Life life(String certificate) {
    String number = season.drafted("hfschool", Season2027.SPRING, certificate, Season2027.line(60));
    return new Life(
        statements.during(() -> post("hfschool", "/api/filings/" + number + ":submit", "")),
        statements.during(() -> decide("ahhefei", number)),
        statements.during(() -> decide("ahprovince", number)));
  }

  private void decide(String reviewer, String number) {
    post(
        reviewer,
        "/api/reviews",
        "[{\"number\":\"%s\",\"decision\":\"APPROVE\"}]".formatted(number));
  }

  private void post(String person, String path, String body) {
    var answer = Browser.basic(port, person).post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"accepted\":false");
  }
}
