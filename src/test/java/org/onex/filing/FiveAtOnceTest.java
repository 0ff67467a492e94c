package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of five who submit the same at once one is heard, and the others read why they were not. */
@OneXTest
class FiveAtOnceTest {

  @Autowired Season2027 season;
  @Autowired RuntimeService runtime;
  @LocalServerPort int port;

  @BeforeEach
  void theSchoolsWindowIsOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void by_rest_one_is_accepted_and_four_are_told() {
    for (String certificate : List.of("b1-01", "b1-02", "b1-03")) {
      String number = season.drafted("hfcollege", Season2027.SPRING, certificate, line(60));
      List<HttpResponse<String>> answers =
          atOnce(
              () -> {
                var school = Browser.basic(port, "hfcollege");
                return () -> school.post("/api/filings/" + number + ":submit", "");
              });
      assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() != 200)
          .allSatisfy(
              answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                assertThat(answer.body()).containsAnyOf("没有修改", "请刷新后再试");
              });
      assertThat(season.filing(number).revisionInForce()).isEqualTo(1);
      assertThat(instances(number)).isEqualTo(1);
    }
  }

  @Test
  void two_who_draft_the_same_certificate_get_one_filing_and_no_error() {
    List<HttpResponse<String>> answers =
        atOnce(
            () -> {
              var school = Browser.basic(port, "hfcollege");
              return () ->
                  school.post(
                      "/api/filings",
                      """
                      {"season": "anhui-2027-spring", "certificate": "b2-01",
                       "lines": [{"level": "中级", "majorCode": "710201", "enrolled": 200,
                                  "teachers": 12, "headcount": 60}]}
                      """);
            });
    assertThat(answers)
        .allSatisfy(
            answer -> assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 409));
    assertThat(answers).anySatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
  }

  private static List<HttpResponse<String>> atOnce(Supplier<Supplier<HttpResponse<String>>> ready) {
    var start = new CountDownLatch(1);
    List<CompletableFuture<HttpResponse<String>>> all =
        Stream.generate(ready).limit(5).toList().stream()
            .map(
                act ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new AssertionError(e);
                          }
                          return act.get();
                        },
                        task -> new Thread(task).start()))
            .toList();
    start.countDown();
    return all.stream().map(CompletableFuture::join).toList();
  }

  private long instances(String number) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number, "certificate-filing")
        .count();
  }
}
