package org.onex.crash;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.onex.Browser;
import org.onex.web.api.Workbooks;

/**
 * Schools file and correct, reviewers decide, over HTTP and whether or not the server stands. Keeps
 * what the server has confirmed: that, and only that, must never be lost.
 */
final class Work {

  private static final int CERTIFICATES = 16;
  private static final int AT_ONCE = 20;

  private final Node schools;
  private final Node reviewers;
  private final Records records;
  private final List<Row> rows;
  private final Set<String> codes;
  private final Set<String> receipts = ConcurrentHashMap.newKeySet();
  private final Map<String, String> decisions = new ConcurrentHashMap<>();

  /**
   * @param schools where schools work
   * @param reviewers where reviewers work
   * @param first the filing to begin with; each school has as many as there are certificates
   * @param filings how many
   */
  Work(Node schools, Node reviewers, Records records, int first, int filings) {
    this.schools = schools;
    this.reviewers = reviewers;
    this.records = records;
    List<Records.School> all = records.schools();
    List<String> certificates = records.certificates();
    this.rows = new ArrayList<>();
    for (int i = first; i < first + filings; i++) {
      rows.add(
          new Row(all.get(i / CERTIFICATES), certificates.get(i % CERTIFICATES), 60 + i % 40, 1));
    }
    this.codes = rows.stream().map(row -> row.school().code()).collect(Collectors.toSet());
  }

  /** One line of a workbook. */
  record Row(Records.School school, String certificate, int headcount, int revision) {

    Object[] cells() {
      return new Object[] {
        school.code(),
        school.name(),
        certificate,
        "中级",
        "710201",
        "计算机应用",
        "200",
        "12",
        "" + headcount,
        "",
        "2027-03-10"
      };
    }

    Row corrected() {
      return new Row(school, certificate, headcount + 1, revision + 1);
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** Numbers for which a school has seen a receipt. */
  Set<String> receipts() {
    return receipts;
  }

  /** Decisions that a reviewer has seen confirmed, by number, revision and level. */
  Map<String, String> decisions() {
    return decisions;
  }

  /** The schools: file everything, then correct what is returned until all is decided. */
  void file() {
    handIn();
    correct();
  }

  /** Corrects what is returned until all is decided. */
  void correct() {
    while (!isDecided()) {
      bySchool(rows).keySet().forEach(this::correct);
    }
  }

  /** Everything for the first time. */
  void handIn() {
    draft();
    bySchool(rows).forEach(this::upload);
  }

  /** Everything but the act of handing in: the upload is refused for want of papers. */
  void draft() {
    bySchool(rows)
        .forEach(
            (school, own) -> {
              upload(school, own);
              records.handInPapers(school.id());
            });
  }

  /** The reviewers: go through their lists, city by city, then the province, until all is done. */
  void review() {
    while (!isDecided()) {
      records.reviewers().forEach(this::review);
    }
  }

  private boolean isDecided() {
    return records.decided(codes) == rows.size();
  }

  private void correct(Records.School school) {
    List<String> returned = records.returned(school.id());
    List<Row> own =
        rows.stream()
            .filter(row -> row.school().equals(school) && returned.contains(row.certificate()))
            .map(Row::corrected)
            .toList();
    if (!own.isEmpty()) {
      upload(school, own);
    }
  }

  private void upload(Records.School school, List<Row> own) {
    List<Object[]> cells = new ArrayList<>();
    cells.add(Workbooks.header("校长办公会日期"));
    own.forEach(row -> cells.add(row.cells()));
    byte[] workbook = Workbooks.of(cells);
    String answer =
        ok(
            schools.persistently(
                () ->
                    Browser.basic(schools.port(), school.id())
                        .postFile("/api/filings:import?submit=true", "申报.xlsx", workbook)));
    receipts.addAll(JsonPath.<List<String>>read(answer, "$.accepted"));
  }

  private void review(Records.Reviewer reviewer) {
    Browser browser = Browser.basic(reviewers.port(), reviewer.id());
    String inbox =
        ok(
            reviewers.persistently(
                () ->
                    browser.get(
                        "/api/filings?state=IN_REVIEW&level=%s&size=%d"
                            .formatted(reviewer.level(), AT_ONCE))));
    List<Map<String, Object>> own =
        JsonPath.<List<Map<String, Object>>>read(inbox, "$.items[*]").stream()
            .filter(item -> codes.contains(String.valueOf(item.get("schoolCode"))))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    String acts = own.stream().map(item -> act(item)).collect(Collectors.joining(",", "[", "]"));
    String answer = ok(reviewers.persistently(() -> browser.post("/api/reviews", acts)));
    List<Map<String, Object>> answers = JsonPath.read(answer, "$[*]");
    for (int i = 0; i < own.size(); i++) {
      if (Boolean.TRUE.equals(answers.get(i).get("accepted"))) {
        decisions.put(key(own.get(i)), decision(own.get(i)));
      }
    }
  }

  private static String act(Map<String, Object> item) {
    return "{\"number\":\"%s\",\"decision\":\"%s\",\"opinion\":\"请核对专业与人数。\"}"
        .formatted(item.get("number"), decision(item));
  }

  /** Fixed by number, revision and level: most pass, some are returned once, some are rejected. */
  static String decision(Map<String, Object> item) {
    int number = Integer.parseInt(String.valueOf(item.get("number")).substring(5));
    if (number % 9 == 4 && Integer.valueOf(1).equals(item.get("revision"))) {
      return "RETURN";
    }
    return number % 11 == 5 ? "REJECT" : "APPROVE";
  }

  private static String key(Map<String, Object> item) {
    return item.get("number") + "/" + item.get("revision") + "/" + item.get("level");
  }

  private static Map<Records.School, List<Row>> bySchool(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(Row::school, java.util.LinkedHashMap::new, Collectors.toList()));
  }

  private static String ok(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
