package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.SchoolPack;
import org.onex.Season2027;
import org.onex.engine.WalkedSteps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A draft that asks for more people is tried on last spring's filings before anyone deploys it. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RehearsalTest {

  private static final String FILE = "anhui-policy.dmn";

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired JdbcTemplate jdbc;

  private static String small = "";
  private static String big = "";
  private static String rehearsal = "";

  @Test
  @Order(1)
  void shows_per_filing_which_verdict_changes_under_which_clause() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    small = season.submitted("hfcollege", "b1-01");
    big = season.drafted("whschool", Season2027.SPRING, "b1-02", Season2027.line(90));
    assertThat(season.submit("whschool", big).problem()).isNull();
    var seasonBefore = ofTheSeason();

    var answer = rehearse("ahprovince", Season2027.SPRING, draft(80));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    rehearsal = JsonPath.read(answer.body(), "$.id");
    assertThat(JsonPath.<Boolean>read(answer.body(), "$.finished")).isFalse();
    EngineAtWork.run(management);

    var read = get("ahprovince", "/api/rehearsals/" + rehearsal).body();
    assertThat(JsonPath.<Boolean>read(read, "$.finished")).isTrue();
    assertThat(JsonPath.<Integer>read(read, "$.done")).isEqualTo(2);
    assertThat(JsonPath.<Integer>read(read, "$.changed")).isEqualTo(1);
    assertThat(total(read, "min_headcount", "符合")).containsExactly(2, 1);
    assertThat(total(read, "min_headcount", "不符合（必须）")).containsExactly(0, 1);
    assertThat(total(read, "filing", "可以提交")).containsExactly(2, 1);
    assertThat(total(read, "filing", "不能提交")).containsExactly(0, 1);

    var changes = get("ahprovince", "/api/rehearsals/" + rehearsal + "/changes").body();
    assertThat(JsonPath.<List<String>>read(changes, "$.items[*].number"))
        .containsOnly(small)
        .hasSize(2);
    var headcount =
        JsonPath.<List<Map<String, String>>>read(changes, "$.items[?(@.rule=='min_headcount')]")
            .get(0);
    assertThat(headcount).containsEntry("before", "符合").containsEntry("after", "不符合（必须）");
    assertThat(headcount.get("clause")).contains("〔2024〕22号", "二");
    assertThat(headcount.get("messageAfter")).contains("申报 60 人，少于最低 80 人");

    assertThat(ofTheSeason()).as("nothing is stored in the season").isEqualTo(seasonBefore);
    WalkedSteps.areAll(repository, history, "rehearse-pack");
  }

  @Test
  @Order(2)
  void the_rows_can_be_taken_along_and_the_page_shows_them() throws IOException {
    var page = Browser.signedIn(port, "ahprovince").get("/rehearsals/" + rehearsal).body();
    assertThat(page).contains("已完成", "最低申报人数", "申报 60 人，少于最低 80 人").doesNotContain("hx-trigger");
    assertThat(Browser.signedIn(port, "ahprovince").get("/rehearsals").body())
        .contains("2027年春季申报", rehearsal);

    var file =
        Browser.basic(port, "ahprovince")
            .download("/api/rehearsals/" + rehearsal + "/changes.xlsx");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isGreaterThanOrEqualTo(5);
      assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
          .isEqualTo(small);
    }
  }

  @Test
  @Order(3)
  void a_broken_draft_is_told_whole_and_tried_on_nothing() {
    var broken =
        draft(80)
            .replace("\"2024-04-02\"", "\"2024-02-30\"")
            .replace("\"release_mode\"", "\"relaese\"");
    var answer = rehearse("admin", Season2027.SPRING, broken);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
        .contains(FILE + " / anhui-windows / anhui-windows-01：", "relaese");
    assertThat(JsonPath.<List<?>>read(get("admin", "/api/rehearsals").body(), "$")).hasSize(1);
  }

  @Test
  @Order(4)
  void a_workbook_of_filings_that_nobody_made_can_be_tried() throws IOException {
    long filings = count("filing");
    var answer =
        Browser.basic(port, "ahprovince")
            .send(
                "POST",
                "/api/packs/anhui:rehearse",
                "multipart/form-data; boundary=--x",
                multipart(draft(80), workbook(75, 85)));
    var body = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(answer.statusCode()).as(body).isEqualTo(202);
    EngineAtWork.run(management);

    var read = get("ahprovince", "/api/rehearsals/" + JsonPath.read(body, "$.id")).body();
    assertThat(JsonPath.<Integer>read(read, "$.done")).as(read).isEqualTo(2);
    assertThat(total(read, "min_headcount", "不符合（必须）")).containsExactly(0, 1);
    assertThat(read).as("papers are not in a workbook").doesNotContain("\"documents\"");
    assertThat(count("filing")).isEqualTo(filings);
  }

  @ParameterizedTest
  @Order(5)
  @ValueSource(strings = {"ahhefei", "hfschool", "ahops"})
  void nobody_but_the_office_and_administrators_may(String user) {
    assertThat(rehearse(user, Season2027.SPRING, draft(80)).statusCode()).isEqualTo(403);
    assertThat(get(user, "/api/rehearsals/" + rehearsal).statusCode()).isEqualTo(403);
  }

  @Test
  @Order(6)
  void another_provinces_office_finds_neither_season_nor_rehearsal() {
    assertThat(rehearse("ynprovince", Season2027.SPRING, draft(80)).statusCode()).isIn(401, 404);
    jdbc.update("update rehearsal set province_id = 'elsewhere' where id = ?", rehearsal);
    assertThat(get("ahprovince", "/api/rehearsals/" + rehearsal).statusCode()).isEqualTo(404);
    assertThat(get("admin", "/api/rehearsals/" + rehearsal).statusCode()).isEqualTo(200);
  }

  @Test
  @Order(7)
  void rules_that_one_school_wants_for_itself_are_tried_on_its_own_filings() {
    String number = "庐云院〔2027〕18号";
    var own =
        SchoolPack.of("yunfan", "anhui", "9934100001", number).with("limits-02-value", "70").text();
    var answer =
        Browser.basic(port, "admin")
            .postFiles(
                "/api/packs/yunfan:rehearse",
                Map.of("season", Season2027.SPRING),
                Map.of("yunfan-policy.dmn", own));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    EngineAtWork.run(management);

    String id = JsonPath.read(answer.body(), "$.id");
    var read = get("admin", "/api/rehearsals/" + id).body();
    assertThat(JsonPath.<Integer>read(read, "$.done")).as(read).isEqualTo(2);
    assertThat(JsonPath.<Integer>read(read, "$.changed")).as(read).isEqualTo(1);
    var changes = get("admin", "/api/rehearsals/" + id + "/changes").body();
    assertThat(JsonPath.<List<String>>read(changes, "$.items[*].number")).containsOnly(small);
    assertThat(JsonPath.<List<String>>read(changes, "$.items[?(@.rule=='min_headcount')].clause"))
        .singleElement()
        .asString()
        .contains(number, "第八条(三)");
    assertThat(count("season_school_rules")).as("nothing is put in force").isZero();
  }

  @Test
  @Order(8)
  void a_filing_that_cannot_be_tried_neither_stops_nor_repeats_the_others() throws IOException {
    jdbc.update("update filing set revision_in_force = 99 where filing_number = ?", small);
    var answer = rehearse("admin", Season2027.SPRING, draft(100));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    EngineAtWork.run(management);

    String id = JsonPath.read(answer.body(), "$.id");
    var read = get("admin", "/api/rehearsals/" + id).body();
    assertThat(JsonPath.<Boolean>read(read, "$.finished")).as(read).isTrue();
    assertThat(JsonPath.<Integer>read(read, "$.filings")).isEqualTo(2);
    assertThat(JsonPath.<Integer>read(read, "$.done")).isEqualTo(1);
    assertThat(JsonPath.<Integer>read(read, "$.untried")).isEqualTo(1);
    assertThat(total(read, "min_headcount", "不符合（必须）")).containsExactly(0, 1);
    var changes = get("admin", "/api/rehearsals/" + id + "/changes").body();
    assertThat(JsonPath.<List<String>>read(changes, "$.items[*].number")).containsOnly(big);
    assertThat(Browser.signedIn(port, "ahprovince").get("/rehearsals/" + id).body())
        .contains("未能试算的项目", small);
    assertThat(incidents()).as("a trial stops nothing of the filing itself").isZero();
  }

  private static List<Integer> total(String answer, String rule, String verdict) {
    var found =
        JsonPath.<List<Map<String, Object>>>read(
            answer, "$.totals[?(@.rule=='%s' && @.verdict=='%s')]".formatted(rule, verdict));
    assertThat(found).as(answer).hasSize(1);
    return List.of((Integer) found.get(0).get("before"), (Integer) found.get(0).get("after"));
  }

  private List<Object> ofTheSeason() {
    return List.of(
        jdbc.queryForList("select * from filing order by id"),
        jdbc.queryForList("select * from filing_revision order by id"),
        jdbc.queryForList("select * from filing_finding order by revision_id, ord"),
        jdbc.queryForList("select id, in_force from pack_version order by id"));
  }

  private long incidents() {
    return count("act_ru_incident");
  }

  private long count(String table) {
    var count = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? 0 : count;
  }

  private HttpResponse<String> rehearse(String user, String seasonId, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("season", seasonId);
    return Browser.basic(port, user)
        .postFiles("/api/packs/anhui:rehearse", fields, Map.of(FILE, text));
  }

  private HttpResponse<String> get(String user, String path) {
    return Browser.basic(port, user).get(path);
  }

  /** The shipped pack with another minimum of people per certificate. */
  private static String draft(int minimum) {
    try {
      var text = Files.readString(Path.of("processes/anhui", FILE));
      int entry = text.indexOf("id=\"anhui-limits-03-value\"");
      int from = text.indexOf("<text>", entry) + "<text>".length();
      return text.substring(0, from) + minimum + text.substring(text.indexOf("</text>", from));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] workbook(int... headcounts) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("申报明细");
      write(
          sheet.createRow(0),
          "学校标识码",
          "学校名称",
          "证书名称",
          "等级",
          "专业代码",
          "专业名称",
          "在校生数",
          "专任教师数",
          "申报人数");
      var certificates = List.of("物流管理", "老年照护");
      for (int i = 0; i < headcounts.length; i++) {
        write(
            sheet.createRow(i + 1),
            "9934100002",
            "庐州青禾职业高级中学",
            certificates.get(i),
            "中级",
            "710201",
            "计算机应用",
            "300",
            "12",
            "" + headcounts[i]);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void write(org.apache.poi.ss.usermodel.Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static byte[] multipart(String draft, byte[] workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(part("draft", FILE).getBytes(StandardCharsets.UTF_8));
    out.write(draft.getBytes(StandardCharsets.UTF_8));
    out.write(("\r\n" + part("workbook", "filings.xlsx")).getBytes(StandardCharsets.UTF_8));
    out.write(workbook);
    out.write("\r\n----x--\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static String part(String name, String file) {
    return "----x\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\""
        + file
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
  }
}
