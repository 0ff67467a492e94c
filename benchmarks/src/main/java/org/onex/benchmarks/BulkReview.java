package org.onex.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A city passes 900 filings in one act, and others one by one: by the same REST resource, and by
 * completing each task as Tasklist does. Every way ends at the same review desk and writes the same
 * letters; their sending is put off, so that it disturbs neither.
 */
final class BulkReview {

  private static final String CITY = "ahhefei";
  private static final int IN_BULK = 900;
  private static final int ONE_BY_ONE = 200;
  private static final int WARM_UP = 100;

  private final Application application;
  private final Database database;

  BulkReview(Application application, Database database) {
    this.application = application;
    this.database = database;
  }

  void run(Report report) throws Exception {
    Schools schools = new Schools(application, database);
    schools.openSeason();
    int filings = schools.file(IN_BULK + 4 * ONE_BY_ONE + 3 * WARM_UP);
    List<String> numbers =
        database.strings("select filing_number from filing where level_code = 'city' order by id");
    if (numbers.size() < filings) {
      throw new IllegalStateException(numbers.size() + " of " + filings + " were accepted");
    }
    Batch batch = new Batch(numbers);
    inBulk(batch.next(WARM_UP));
    byRest(batch.next(WARM_UP));
    byTasks(batch.next(WARM_UP));

    double rest = rate(ONE_BY_ONE, byRest(batch.next(ONE_BY_ONE)));
    double tasks = rate(ONE_BY_ONE, byTasks(batch.next(ONE_BY_ONE)));
    double bulk = rate(IN_BULK, inBulk(batch.next(IN_BULK)));
    tasks = (tasks + rate(ONE_BY_ONE, byTasks(batch.next(ONE_BY_ONE)))) / 2;
    rest = (rest + rate(ONE_BY_ONE, byRest(batch.next(ONE_BY_ONE)))) / 2;

    report.line("");
    report.line("Review: filings decided per second, one reviewer, an answer for each");
    report.line("  %d in one act (POST /api/reviews)               %7.1f", IN_BULK, bulk);
    report.line("  one by one (POST /api/reviews, one each)         %7.1f", rest);
    report.line("  one by one (complete each task, as Tasklist)     %7.1f", tasks);
    report.line(
        "  in one act : one by one = %.1f : 1 (REST), %.1f : 1 (tasks)", bulk / rest, bulk / tasks);
  }

  private long inBulk(List<String> numbers) throws Exception {
    long start = System.nanoTime();
    JsonNode answers = application.post(CITY, "/api/reviews", acts(numbers));
    long nanos = System.nanoTime() - start;
    requireAll(numbers, answers);
    return nanos;
  }

  private long byRest(List<String> numbers) throws Exception {
    long start = System.nanoTime();
    for (String number : numbers) {
      requireAll(List.of(number), application.post(CITY, "/api/reviews", acts(List.of(number))));
    }
    return System.nanoTime() - start;
  }

  /** What Tasklist does when someone submits a form whose task is already on the screen. */
  private long byTasks(List<String> numbers) throws Exception {
    List<String> tasks =
        database.strings(
            """
            select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            where e.business_key_ = any (string_to_array(?, ','))
            """,
            String.join(",", numbers));
    if (tasks.size() != numbers.size()) {
      throw new IllegalStateException(tasks.size() + " tasks for " + numbers.size());
    }
    long start = System.nanoTime();
    for (String task : tasks) {
      application.post(
          CITY,
          "/engine-rest/task/" + task + "/complete",
          "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}");
    }
    return System.nanoTime() - start;
  }

  private static String acts(List<String> numbers) {
    return numbers.stream()
        .map("{\"number\":\"%s\",\"decision\":\"APPROVE\"}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static void requireAll(List<String> numbers, JsonNode answers) {
    for (int i = 0; i < numbers.size(); i++) {
      JsonNode answer = answers.get(i);
      if (!answer.get("accepted").asBoolean()
          || !answer.get("number").asText().equals(numbers.get(i))) {
        throw new IllegalStateException(answer.toString());
      }
    }
  }

  private static double rate(int filings, long nanos) {
    return filings * 1e9 / nanos;
  }

  /** Hands out filings, none twice. */
  private static final class Batch {

    private final List<String> numbers;
    private int used;

    Batch(List<String> numbers) {
      this.numbers = numbers;
    }

    List<String> next(int count) {
      used += count;
      return numbers.subList(used - count, used);
    }
  }
}
