package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.onex.Browser;

/**
 * Schools hand everything in within the last seconds, at both nodes, while the database lets nobody
 * write until the time is over.
 */
final class LastMinute {

  private static final String SECONDS_BEFORE = "2027-04-02T23:59:50+08:00";

  /** From the first of these seconds on it is too late. */
  private static final int SECONDS_OF_WORK = 18;

  private final List<Node> nodes;
  private final Records records;
  private final DataSource database;
  private final Work work;

  LastMinute(List<Node> nodes, Records records, DataSource database, Work work) {
    this.nodes = nodes;
    this.records = records;
    this.database = database;
    this.work = work;
  }

  /** How many were accepted. */
  int run() throws Exception {
    work.draft();
    List<String> numbers =
        work.rows().stream()
            .map(row -> row.school().id())
            .distinct()
            .flatMap(
                school ->
                    records
                        .strings(
                            """
                            select school_id || ' ' || filing_number from filing
                            where school_id = ? order by 1
                            """,
                            school)
                        .stream())
            .toList();
    assertThat(numbers).hasSameSizeAs(work.rows());
    signInEverywhere(numbers);
    ExecutorService schools = Executors.newFixedThreadPool(numbers.size());
    List<Future<HttpResponse<String>>> answers = new ArrayList<>();
    try (Connection held = database.getConnection()) {
      held.setAutoCommit(false);
      Demo.moveTo(nodes.get(0), SECONDS_BEFORE);
      Thread.sleep(2_000); // the other node follows
      held.createStatement().execute("lock table filing_revision in exclusive mode");
      for (int i = 0; i < numbers.size(); i++) {
        Node node = nodes.get(i % nodes.size());
        String[] one = numbers.get(i).split(" ", 2);
        answers.add(schools.submit(() -> submit(node, one[0], one[1])));
      }
      Thread.sleep(SECONDS_OF_WORK * 1_000L);
      held.rollback();
    }
    for (Future<HttpResponse<String>> answer : answers) {
      assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
      assertThat(JsonPath.<String>read(answer.get().body(), "$.second")).contains("23:59:5");
    }
    schools.shutdown();
    return numbers.size();
  }

  /** So that a password's slow comparison is not what makes them late. */
  private void signInEverywhere(List<String> numbers) throws SQLException {
    numbers.stream()
        .map(number -> number.split(" ", 2)[0])
        .distinct()
        .forEach(
            school ->
                nodes.forEach(node -> Browser.basic(node.port(), school).get("/api/seasons")));
  }

  private static HttpResponse<String> submit(Node node, String school, String number) {
    return Browser.basic(node.port(), school).post("/api/filings/" + number + ":submit", "{}");
  }
}
