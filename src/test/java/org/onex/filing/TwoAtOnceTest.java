package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.College;
import org.onex.Locks;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people of one college submit at once, and there is one place in the major. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoAtOnceTest {

  @Autowired Season2027 year;
  @Autowired College college;
  @Autowired Drafting drafting;
  @Autowired MajorSlotRepository repository;
  @Autowired RuntimeService runtime;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;

  @Test
  @Order(1)
  void the_second_waits_for_the_first_and_is_told_the_limit() throws Exception {
    year.confirmed();
    year.at("2027-03-10T09:00:00+08:00");
    college.settled();
    College.rulesInForce(port);
    year.at("2027-03-26T09:00:00+08:00");
    String first = drafted("b1-04");
    String second = drafted("b1-05");
    var submitted = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);

    var winner =
        CompletableFuture.supplyAsync(
            () ->
                transactions.execute(
                    status -> {
                      Receipt receipt = year.submit("hfcollege", first);
                      submitted.countDown();
                      await(mayCommit);
                      return receipt;
                    }),
            TwoAtOnceTest::inAThread);
    await(submitted);
    var loser =
        CompletableFuture.supplyAsync(
            () -> year.submit("hfcollege", second), TwoAtOnceTest::inAThread);
    Locks.untilSomebodyWaits(jdbc);
    mayCommit.countDown();

    assertThat(winner.get(5, TimeUnit.MINUTES).problem()).isNull();
    assertThat(loser.get(5, TimeUnit.MINUTES).problem())
        .isEqualTo("专业“计算机应用”本年度已有 1 个证书试点在办或获批，超过每个专业 1 个的限额，请撤回其一或写明情况说明后再提交。");
    nothingIsHalfWritten(second);
    assertThat(repository.findByFilingNumber(first)).hasSize(1);
    assertThat(year.filing(first).isInHouse()).isTrue();
  }

  @Test
  @Order(2)
  void of_two_that_start_together_exactly_one_gets_the_place() throws Exception {
    for (var pair : List.of("b1-01 b1-06 710202", "b2-01 b2-02 610201", "b2-03 b2-04 510201")) {
      String[] words = pair.split(" ", -1);
      String one = drafted(words[0], words[2]);
      String other = drafted(words[1], words[2]);
      var start = new CountDownLatch(1);
      List<CompletableFuture<Receipt>> both =
          List.of(one, other).stream()
              .map(
                  number ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            await(start);
                            return year.submit("hfcollege", number);
                          },
                          TwoAtOnceTest::inAThread))
              .toList();
      start.countDown();
      List<Receipt> receipts =
          List.of(both.get(0).get(5, TimeUnit.MINUTES), both.get(1).get(5, TimeUnit.MINUTES));
      assertThat(receipts).filteredOn(receipt -> receipt.problem() == null).hasSize(1);
      Receipt refused =
          receipts.stream().filter(r -> r.problem() != null).findFirst().orElseThrow();
      assertThat(refused.problem()).containsAnyOf("超过每个专业 1 个的限额", "第八条(二)");
      nothingIsHalfWritten(refused.number());
    }
  }

  private static void inAThread(Runnable task) {
    new Thread(task).start();
  }

  private void nothingIsHalfWritten(String number) {
    Filing filing = year.filing(number);
    assertThat(filing.state()).isEqualTo(FilingState.DRAFT);
    assertThat(filing.isInHouse()).isFalse();
    assertThat(repository.findByFilingNumber(number)).isEmpty();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(number + "%")
                .count())
        .isZero();
  }

  private String drafted(String certificate) {
    return drafted(certificate, "710201");
  }

  private String drafted(String certificate, String major) {
    String number =
        year.drafted("hfcollege", Season2027.SPRING, certificate, line("中级", major, "计算机应用", 60));
    drafting.supportedBy(year.actor("hfcollege"), number, List.of("网页设计与制作", "前端框架应用"));
    return number;
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
