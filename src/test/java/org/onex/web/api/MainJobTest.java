package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Filing;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.review.ResultPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job over HTTP: a school's workbook in, two levels decide, plan and summary out. */
@OneXTest
class MainJobTest {

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired Attachments attachments;
  @Autowired ResultPublication resultPublication;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void an_untidy_workbook_becomes_a_plan_and_a_summary() {
    Browser school = Browser.basic(port, "hfschool");
    byte[] workbook = Workbooks.fixture("untidy-libreoffice.xlsx");

    String checked = ok(school.postFile("/api/filings:import?dryRun=true", "申报.xlsx", workbook));
    assertThat(JsonPath.<Integer>read(checked, "$.rows")).isEqualTo(2);
    assertThat(JsonPath.<List<String>>read(checked, "$.accepted")).isEmpty();
    assertThat(ok(school.get("/api/filings"))).doesNotContain("Web前端开发");

    String imported = ok(school.postFile("/api/filings:import", "申报.xlsx", workbook));
    assertThat(JsonPath.<List<String>>read(imported, "$.accepted")).as(imported).hasSize(1);
    String number = JsonPath.read(imported, "$.accepted[0]");
    String draft = ok(school.get("/api/filings/" + number));
    assertThat(JsonPath.<List<Integer>>read(draft, "$.lines[*].headcount")).containsExactly(60, 45);
    assertThat(JsonPath.<String>read(draft, "$.certificate")).isEqualTo("Web前端开发");
    assertThat(JsonPath.<String>read(draft, "$.state")).isEqualTo("DRAFT");

    var unsigned = school.post("/api/filings/" + number + ":submit", "");
    assertThat(unsigned.statusCode()).as(unsigned.body()).isEqualTo(422);
    assertThat(unsigned.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JsonPath.<String>read(unsigned.body(), "$.detail")).contains("申报表");
    assertThat(JsonPath.<List<Object>>read(unsigned.body(), "$.findings")).hasSizeGreaterThan(3);

    attach("hfschool", number);
    String receipt = ok(school.post("/api/filings/" + number + ":submit", ""));
    assertThat(JsonPath.<String>read(receipt, "$.number")).isEqualTo(number);
    assertThat(JsonPath.<String>read(receipt, "$.second")).isEqualTo("2027年3月26日 09:00:00");
    assertThat(JsonPath.<String>read(receipt, "$.hash")).hasSize(64);

    Browser city = Browser.basic(port, "ahhefei");
    var refused = decide(city, number, "RETURN", "");
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("须填写审核意见");
    assertThat(level(city, number)).isEqualTo("city");
    assertThat(JsonPath.<List<Object>>read(ok(city.get("/api/filings/" + number)), "$.steps"))
        .isEmpty();

    assertThat(decide(city, number, "APPROVE", "").statusCode()).isEqualTo(204);
    assertThat(level(city, number)).isEqualTo("province");
    assertThat(decide(Browser.basic(port, "ahprovince"), number, "APPROVE", "").statusCode())
        .isEqualTo(204);
    assertThat(ok(school.get("/api/filings/" + number)))
        .contains("已审结待发布")
        .doesNotContain("\"title\":\"审核\"");

    season.released(Season2027.SPRING);
    resultPublication.releaseChunk(Season2027.SPRING);
    String released = ok(school.get("/api/filings/" + number));
    assertThat(JsonPath.<String>read(released, "$.state")).isEqualTo("APPROVED");
    assertThat(JsonPath.<List<String>>read(released, "$.steps[*].decision"))
        .containsExactly("APPROVE", "APPROVE");
    assertThat(JsonPath.<List<String>>read(released, "$.timeline[*].what")).hasSize(4);

    String plan = ok(school.get("/api/plans/" + number));
    assertThat(JsonPath.<Integer>read(plan, "$.headcount")).isEqualTo(105);
    assertThat(ok(school.get("/api/plans"))).contains(number);

    var summary = city.download("/api/seasons/" + Season2027.SPRING + "/summary.xlsx");
    assertThat(summary.statusCode()).isEqualTo(200);
    assertThat(Workbooks.rows(summary.body()))
        .anyMatch(row -> row.contains("合肥市教育局"))
        .anyMatch(row -> row.contains("修订号：第1版"))
        .anyMatch(row -> row.contains("Web前端开发|初级|710201|计算机应用|200|12|60|审核通过"))
        .anyMatch(row -> row.contains("Web前端开发|中级|710201|计算机应用|200|12|45|审核通过"));
  }

  @Test
  void right_rows_are_filed_and_wrong_ones_are_told_cell_by_cell() {
    byte[] workbook =
        Workbooks.of(
            List.of(
                Workbooks.HEADER,
                row("9934100002", "物流管理", "中级", "60"),
                row("9934100002", "老年照护", "中级", "很多"),
                row("9934100003", "汽车运用与维修", "中级", "60")));
    Browser school = Browser.basic(port, "hfschool");

    String answer = ok(school.postFile("/api/filings:import?submit=true", "申报.xlsx", workbook));
    assertThat(JsonPath.<Integer>read(answer, "$.rows")).isEqualTo(3);
    assertThat(JsonPath.<List<Integer>>read(answer, "$.problems[?(@.severity=='ERROR')].row"))
        .contains(3, 4);
    assertThat(JsonPath.<List<String>>read(answer, "$.problems[?(@.row==3)].value")).contains("很多");
    assertThat(JsonPath.<List<String>>read(answer, "$.problems[?(@.row==4)].message").get(0))
        .contains("学校只能为本校申报");
    assertThat(Browser.basic(port, "whschool").get("/api/filings").body())
        .doesNotContain("汽车运用与维修");
  }

  @Test
  void many_decisions_at_once_are_answered_one_by_one() {
    String first = season.submitted("whschool", "b1-01");
    String second = season.submitted("whschool", "b1-02");
    String answer =
        ok(
            Browser.basic(port, "ahwuhu")
                .post(
                    "/api/reviews",
                    """
                    [{"number":"%s","decision":"APPROVE"},
                     {"number":"%s","decision":"RETURN"},
                     {"number":"%s","decision":"MAYBE"},
                     {"number":"2027S999999","decision":"APPROVE"}]
                    """
                        .formatted(first, second, second)));
    assertThat(JsonPath.<List<Boolean>>read(answer, "$[*].accepted"))
        .containsExactly(true, false, false, false);
    assertThat(JsonPath.<String>read(answer, "$[1].problem")).contains("须填写审核意见");
    assertThat(JsonPath.<String>read(answer, "$[2].problem")).contains("请选择审核结论");
    assertThat(JsonPath.<String>read(answer, "$[3].problem")).contains("不在您的待办中");
    assertThat(season.filing(first).level()).isEqualTo("province");
    assertThat(season.filing(second).level()).isEqualTo("city");
  }

  private static Object[] row(String code, String certificate, String level, String headcount) {
    return new Object[] {
      code, "", certificate, level, "710201", "计算机应用", "200", "12", headcount, ""
    };
  }

  private void attach(String person, String number) {
    attachments.add(
        season.actor(person),
        new Attachment.Owner(Filing.DOCUMENT_OWNER, number),
        "application_form",
        "申报表（盖章）.pdf",
        Season2027.scan());
  }

  private static HttpResponse<String> decide(
      Browser reviewer, String number, String decision, String opinion) {
    String tasks = ok(reviewer.get("/engine-rest/task?processInstanceBusinessKey=" + number));
    return reviewer.post(
        "/engine-rest/task/" + JsonPath.<String>read(tasks, "$[0].id") + "/complete",
        """
        {"variables":{"decision":{"value":"%s"},"opinion":{"value":"%s"}}}
        """
            .formatted(decision, opinion));
  }

  private static String level(Browser browser, String number) {
    return JsonPath.read(ok(browser.get("/api/filings/" + number)), "$.level");
  }

  private static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
