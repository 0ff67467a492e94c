package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong is one kind of answer, in Chinese, and tells nothing of the inside. */
@OneXTest
class ApiProblemsTest {

  @LocalServerPort int port;
  @Autowired Season2027 season;

  private Browser school;

  @BeforeEach
  void aSchoolAsks() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    school = Browser.basic(port, "hfschool");
  }

  @Test
  void a_stranger_is_told_how_to_sign_in() {
    var answer = Browser.anonymous(port).get("/api/seasons");
    assertThat(problem(answer, 401)).contains("HTTP Basic");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
  }

  @Test
  void the_description_of_the_interface_is_for_administrators() {
    assertThat(Browser.anonymous(port).get("/v3/api-docs").statusCode()).isEqualTo(401);
    assertThat(Browser.anonymous(port).get("/v3/api-docs.yaml").statusCode()).isEqualTo(401);
    assertThat(school.get("/v3/api-docs").statusCode()).isEqualTo(403);
    assertThat(school.get("/v3/api-docs/swagger-config").statusCode()).isEqualTo(403);
    assertThat(school.get("/v3/api-docs.yaml").statusCode()).isEqualTo(403);
    var docs = Browser.basic(port, "admin").get("/v3/api-docs");
    assertThat(docs.statusCode()).isEqualTo(200);
    assertThat(docs.body()).contains("/api/filings/{number}:submit").doesNotContain("\"actor\"");
  }

  @Test
  void an_address_that_does_not_exist_is_not_found() {
    assertThat(problem(school.get("/api/nothing"), 404)).contains("没有这个接口");
  }

  @Test
  void a_wrong_method_names_the_right_one() {
    assertThat(problem(school.delete("/api/filings"), 405)).contains("DELETE", "GET");
  }

  @Test
  void malformed_json_is_told_with_its_place() {
    assertThat(problem(school.post("/api/filings", "{\"season\":"), 400)).contains("不是有效的 JSON");
    assertThat(problem(school.post("/api/filings", "{\"lines\":[{\"level\":{}}]}"), 400))
        .contains("lines › 第 1 项 › level");
    assertThat(problem(school.post("/api/filings", ""), 400)).contains("请以 JSON 提交");
  }

  @Test
  void a_value_that_does_not_fit_is_told_with_the_choices() {
    assertThat(problem(school.get("/api/filings?state=GONE"), 400))
        .contains("state", "GONE", "IN_REVIEW");
    assertThat(problem(school.get("/api/filings?page=first"), 400)).contains("page", "first");
  }

  @Test
  void everything_that_cannot_be_kept_is_told_at_once() {
    var answer =
        school.post(
            "/api/filings",
            """
            {"certificate":"没有的证书","lines":[
              {"level":"中级","majorCode":"710201","headcount":60.5,"enrolled":"两百"}]}
            """);
    assertThat(problem(answer, 422)).contains("没有的证书", "60.5", "两百");
  }

  @Test
  void a_draft_is_made_once_and_found_at_its_address() {
    String body =
        """
        {"certificate":"b1-06","lines":[{"level":"中级","majorCode":"710201","majorName":"计算机应用",
          "enrolled":200,"teachers":12,"headcount":60,"exam":"机考:40;一般实操:60"}]}
        """;
    var created = school.post("/api/filings", body);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    String address = created.headers().firstValue("Location").orElseThrow();
    assertThat(school.get(address).body()).contains("机考:40;一般实操:60");
    assertThat(school.post("/api/filings", body).statusCode()).isEqualTo(200);
  }

  @Test
  void what_does_not_exist_and_what_is_anothers_look_alike() {
    String foreign = season.submitted("whschool", "b1-01");
    assertThat(problem(school.get("/api/filings/" + foreign), 404).replace(foreign, "?"))
        .isEqualTo(
            problem(school.get("/api/filings/2027S999999"), 404).replace("2027S999999", "?"));
    assertThat(problem(school.post("/api/filings/" + foreign + ":withdraw", ""), 404))
        .contains("没有找到申报项目");
    assertThat(problem(school.get("/api/plans/" + foreign), 404)).contains("没有找到考核计划");
    assertThat(problem(school.get("/api/seasons/elsewhere-2027-spring"), 404)).contains("没有找到申报批次");
  }

  @Test
  void a_file_that_is_too_large_or_missing_or_no_workbook_is_refused() {
    var large = school.postFile("/api/filings:import", "大.xlsx", new byte[30 * 1024 * 1024]);
    assertThat(problem(large, 413)).contains("20 MB");
    assertThat(
            problem(school.postFiles("/api/filings:import", Map.of(), Map.of("other", "x")), 400))
        .contains("缺少文件“file”");
    assertThat(problem(school.post("/api/filings:import", "{}"), 415))
        .contains("multipart/form-data");
    assertThat(
            problem(
                school.postFile(
                    "/api/filings:import", "申报.xlsx", "不是工作簿".getBytes(StandardCharsets.UTF_8)),
                415))
        .contains("不是 Excel 工作簿");
  }

  @Test
  void a_closed_window_is_a_conflict_with_the_remedy() {
    String number = season.drafted("hfschool", Season2027.SPRING, "b1-07", Season2027.line(60));
    season.at("2027-04-03T00:00:00+08:00");
    var answer = school.post("/api/filings/" + number + ":submit", "");
    assertThat(problem(answer, 409)).contains("申报时间（2027年3月22日", "申请延期");
    assertThat(problem(school.post("/api/filings/" + number + ":replace", ""), 409))
        .contains("没有可替换的在审内容");
  }

  private static String problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
    assertThat(JsonPath.<String>read(answer.body(), "$.title")).matches("\\p{IsHan}+");
    assertThat(answer.body()).doesNotContain("org.onex", "org.springframework", "Exception");
    return JsonPath.read(answer.body(), "$.detail");
  }
}
