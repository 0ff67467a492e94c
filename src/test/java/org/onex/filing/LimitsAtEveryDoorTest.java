package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.notice.FilingFacts;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What one door refuses, no other lets in: page, REST, submission and review. */
@OneXTest
class LimitsAtEveryDoorTest {

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired JdbcTemplate database;
  @Autowired Attachments attachments;
  @Autowired StampedScans scans;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void rest_refuses_equal_lines_as_the_workbook_does() {
    HttpResponse<String> answer =
        Browser.basic(port, "hfschool").post("/api/filings", draft("b1-01", row(0), row(0)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
        .isEqualTo("第 2 行与第 1 行同为“中级、专业 710000”，请合并为一行或删除其中一行。");
  }

  @Test
  void the_page_keeps_no_equal_lines() {
    String number = season.drafted("hfschool", Season2027.SPRING, "b1-02", line(60));
    Browser school = Browser.signedIn(port, "hfschool");
    String rows =
        Stream.of("710201", "7１0201", "710201")
            .map(code -> "&level=中级&majorCode=" + code + "&enrolled=200&headcount=60")
            .collect(Collectors.joining());
    HttpResponse<byte[]> answer =
        school.send(
            "POST",
            "/filings/" + number + "/edit",
            "application/x-www-form-urlencoded;charset=UTF-8",
            ("_csrf=" + school.csrfToken() + rows).getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("第 2 行与第 1 行同为")
        .contains("第 3 行与第 1 行同为");
    String kept = Browser.basic(port, "hfschool").get("/api/filings/" + number).body();
    assertThat(JsonPath.<List<Integer>>read(kept, "$.lines[*].headcount")).containsExactly(60);
  }

  @Test
  void a_draft_never_holds_one_place_twice() {
    String number = season.drafted("hfschool", Season2027.SPRING, "b1-03", line(60));
    assertThatThrownBy(() -> season.rewritten("hfschool", number, line(30), line(30)))
        .hasMessageContaining("填了不止一行，请合并为一行");
  }

  @Test
  void equal_lines_that_are_stored_already_are_not_submitted() {
    String number = season.drafted("hfschool", Season2027.SPRING, "b1-04", line(200));
    multiplyTheLine(number, 2);
    assertThat(season.submit("hfschool", number).problem()).contains("填了 2 行，合计 400 人，请合并为一行");
  }

  @Test
  void sixty_thousand_lines_are_refused_in_words() {
    var rows = IntStream.range(0, 60_000).mapToObj(LimitsAtEveryDoorTest::row);
    HttpResponse<String> answer =
        Browser.basic(port, "hfschool")
            .post("/api/filings", draft("b1-05", rows.toArray(String[]::new)));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
        .isEqualTo("申报明细共 60000 行，超过一个申报项目 240 行的上限，请按等级、专业合并后再保存。");
  }

  @Test
  void a_filing_with_very_many_stored_lines_is_shown_to_its_end() {
    String number = season.drafted("hfschool", Season2027.SPRING, "b1-06", line(200));
    multiplyTheLine(number, 3000);
    HttpResponse<String> answer = Browser.signedIn(port, "hfschool").get("/filings/" + number);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("申报明细共 3000 行，超过").endsWith("</html>\n");
  }

  @Test
  void as_many_lines_as_allowed_are_kept_and_shown() {
    var rows = IntStream.range(0, FilingFacts.MOST_LINES).mapToObj(LimitsAtEveryDoorTest::row);
    HttpResponse<String> answer =
        Browser.basic(port, "hfschool")
            .post("/api/filings", draft("b2-06", rows.toArray(String[]::new)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void a_stamp_holds_for_the_figures_it_stood_on() {
    String number = season.drafted("hfschool", Season2027.SPRING, "b2-07", line(60));
    transaction.executeWithoutResult(
        status -> {
          Filing filing = season.filing(number);
          Attachment.Owner owner = new Attachment.Owner(Filing.DOCUMENT_OWNER, number);
          attachments.forget(attachments.of(owner));
          attachments.add(
              season.actor("hfschool"),
              owner,
              "application_form",
              "申报表（盖章）.pdf",
              Season2027.scan(),
              scans.check(filing, "application_form", "", Set.of()));
        });
    assertThat(findings(number)).noneMatch(message -> message.contains("已过时"));

    season.rewritten("hfschool", number, line(80));

    assertThat(findings(number)).anyMatch(m -> m.contains("上传后申报内容有改动，《申报表》已过时"));
  }

  private List<String> findings(String number) {
    String filing = Browser.basic(port, "hfschool").get("/api/filings/" + number).body();
    return JsonPath.read(filing, "$.findings[*].message");
  }

  /** As versions before this one kept them. */
  private void multiplyTheLine(String number, int times) {
    long revision =
        database.queryForObject(
            "select r.id from filing_revision r join filing f on f.id = r.filing_id"
                + " where f.filing_number = ?",
            Long.class,
            number);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 1; i < times; i++) {
      rows.add(new Object[] {i, revision});
    }
    database.batchUpdate(
        "insert into filing_line (revision_id, ord, level_name, major_code, major_name, enrolled,"
            + " teachers, headcount) select revision_id, ?, level_name, major_code, major_name,"
            + " enrolled, teachers, headcount from filing_line where revision_id = ? and ord = 0",
        rows);
  }

  private static String row(int number) {
    return """
    {"level": "中级", "majorCode": "71%04d", "majorName": "专业", "enrolled": "200", "teachers": "9", "headcount": "60"}\
    """
        .formatted(number);
  }

  private static String draft(String certificate, String... rows) {
    return """
    {"season": "%s", "certificate": "%s", "lines": [%s]}\
    """
        .formatted(Season2027.SPRING, certificate, String.join(",", rows));
  }
}
