package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.Locks;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two reviewers of one unit, or two clicks of one, decide the same filing at once. */
@OneXTest
class FasterReviewerTest {

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcTemplate jdbc;

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void theProvinceIsOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void in_tasklist_the_second_reads_that_somebody_was_faster() throws Exception {
    String number = season.submitted("hfcollege", "b1-01");
    String task = task(number);

    var second =
        whileTheFirstDecides(
            number,
            () ->
                Browser.basic(port, "ahprovince2")
                    .post(
                        "/engine-rest/task/" + task + "/complete",
                        "{\"variables\": {\"decision\": {\"value\": \"APPROVE\"}}}"));

    assertThat(second.statusCode()).as(second.body()).isEqualTo(409);
    assertThat(second.body()).contains("刚由其他人员办理，请刷新待办列表");
    assertThat(season.filing(number).proposedDecision()).isEqualTo(Decision.REJECT);
  }

  @Test
  void in_a_bulk_act_it_is_the_answer_for_that_filing() throws Exception {
    String number = season.submitted("hfcollege", "b1-02");

    var second =
        whileTheFirstDecides(
            number,
            () ->
                Browser.basic(port, "ahprovince2")
                    .post(
                        "/api/reviews",
                        "[{\"number\": \"%s\", \"decision\": \"APPROVE\"}]".formatted(number)));

    assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
    assertThat(second.body()).contains("\"accepted\":false", "刚由其他人员办理，请刷新待办列表");
    assertThat(season.filing(number).proposedDecision()).isEqualTo(Decision.REJECT);
  }

  /** The second has read the task, and waits for the filing that the first holds. */
  private HttpResponse<String> whileTheFirstDecides(
      String number, Supplier<HttpResponse<String>> second) throws Exception {
    var decided = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      season.decide("ahprovince", number, Decision.REJECT, "不具备条件。");
                      decided.countDown();
                      await(mayCommit);
                    }),
            FasterReviewerTest::inAThread);
    await(decided);
    var answer = CompletableFuture.supplyAsync(second, FasterReviewerTest::inAThread);
    Locks.untilSomebodyWaits(jdbc);
    mayCommit.countDown();
    first.get(5, TimeUnit.MINUTES);
    return answer.get(5, TimeUnit.MINUTES);
  }

  private String task(String number) throws IOException {
    var tasks =
        Browser.basic(port, "ahprovince2")
            .get("/engine-rest/task?processInstanceBusinessKey=" + number)
            .body();
    return json.readTree(tasks).get(0).path("id").asText();
  }

  private static void inAThread(Runnable task) {
    new Thread(task).start();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
