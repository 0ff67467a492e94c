package org.onex.engine.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.Guangdong;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.WalkedSteps;
import org.onex.engine.season.EngineAtWork;
import org.onex.expert.ExpertMeeting;
import org.onex.expert.ExpertService;
import org.onex.expert.PanelService;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.filing.Submission;
import org.onex.intake.ExpertLine;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.review.DecisionCorrection;
import org.onex.season.Window;
import org.onex.season.YearPlanning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 省教育厅组织专家对申报项目进行审核 (广东省教育厅2024年通知 二(四)): each filing before a panel in one year, all of a 专业大类
 * before one meeting in the next.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExpertReviewTest {

  private static final String FILE = "guangdong-policy.dmn";
  private static final String WITH_PANELS = "guangdong-2027-concentrated";
  private static final String WITH_MEETING = "guangdong-2028-concentrated";

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired Guangdong province;
  @Autowired YearPlanning years;
  @Autowired ExpertService service;
  @Autowired PanelService panels;
  @Autowired DeliveryLog log;
  @Autowired Attachments attachments;
  @Autowired ExpertMeeting meeting;
  @Autowired DecisionCorrection decisionCorrection;
  @Autowired Submission submission;
  @Autowired EntityManagerFactory entityManagers;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired ManagementService management;

  private static String filing = "";
  private static String waiting = "";

  @BeforeEach
  void thereIsAProvinceWithExperts() {
    province.settled();
    province.experts();
  }

  @Test
  @Order(1)
  void a_pack_may_ask_for_a_panel_for_every_filing() {
    year.at("2027-03-01T09:00:00+08:00");
    deploy(text().replace("\"SHEET\"", "\"PANEL\""));
    open(2027, WITH_PANELS);

    filing = filed(WITH_PANELS, "b1-01");
    assertThat(panels.seats(filing)).as("nobody is described yet").isEmpty();
  }

  @Test
  @Order(2)
  void a_filing_without_a_panel_waits_and_says_why_and_what_to_do() {
    String why = "专业大类 71、不在申报学校工作的评审专家 0 人，专家组须有 3 人";
    assertThat(Browser.signedIn(port, "gdoffice").get("/filings/" + filing).body()).contains(why);
    assertThat(Browser.signedIn(port, "gdoffice").get("/experts").body())
        .contains("等待组成专家组", filing);
    assertThat(Browser.signedIn(port, "gdcollege").get("/filings/" + filing).body())
        .contains("等待审核单位组成专家组");
    assertThatThrownBy(() -> year.approve("gdoffice", filing)).hasMessageContaining("专家组尚未组成");
    assertThat(complete("gdoffice", choice("SEAT")).body()).contains(why);
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.IN_REVIEW);

    assertThat(complete("gdoffice", choice("GIVE_UP")).statusCode()).isEqualTo(204);
    waiting = filed(WITH_PANELS, "b1-03");
    assertThatThrownBy(() -> year.approve("gdoffice", filing))
        .as("given up, and still no expert has spoken")
        .hasMessageContaining("专家组尚未组成，已提出意见 0 人，须有 2 人");
    year.decide("gdoffice", filing, Decision.RETURN, "专家库尚未建立，请稍后重新提交。");
  }

  @Test
  @Order(3)
  void the_office_says_where_its_experts_work_and_what_they_know() {
    var office = year.actor("gdoffice");
    service.describe(office, "gdexpert1", "示例大学", "", "教授", "");
    service.describe(office, "gdexpert2", "示例信息企业", "", "高级工程师", "71、51");
    service.describe(office, "gdexpert3", "南粤职业技术学院", "9944000011", "副教授", "");
    service.describe(office, "gdexpert4", "示例研究院", "", "研究员", "71");

    assertThat(Browser.signedIn(port, "gdoffice").get("/experts").body())
        .contains("示例信息企业", "9944000011");
    assertThat(Browser.signedIn(port, "gdexpert1").get("/experts").statusCode()).isEqualTo(403);
  }

  @Test
  @Order(4)
  void nobody_of_the_filing_school_sits_on_its_panel() {
    EngineAtWork.run(management);
    assertThat(panels.seats(waiting)).as("seated once there were enough").hasSize(3);
    submission.withdraw(year.actor("gdcollege"), waiting);
    year.rewritten("gdcollege", filing, line(62));
    province.formsStamped(year.actor("gdcollege"), filing);
    assertThat(year.submit("gdcollege", filing).problem()).isNull();

    assertThat(panels.seats(filing))
        .extracting(seat -> seat.personId())
        .containsExactly("gdexpert1", "gdexpert2", "gdexpert4");
    assertThat(log.about(filing))
        .filteredOn(letter -> letter.template() == MailTemplate.PANEL_INVITED)
        .hasSize(3);
  }

  @Test
  @Order(5)
  void each_expert_sees_the_own_task_and_what_it_is_about_and_nothing_else() {
    for (String expert : List.of("gdexpert1", "gdexpert2", "gdexpert4")) {
      assertThat(tasks(expert)).as(expert).hasSize(1);
    }
    assertThat(tasks("gdexpert3")).isEmpty();
    assertThat(tasks("gdoffice")).isEmpty();
    String others = tasks("gdexpert2").get(0);
    assertThat(
            Browser.basic(port, "gdexpert1")
                .post("/engine-rest/task/" + others + "/complete", opinion("APPROVE", "同意。"))
                .statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(
            Browser.basic(port, "gdexpert1")
                .get(
                    "/engine-rest/task/"
                        + tasks("gdexpert1").get(0)
                        + "/form-variables?deserializeValues=false")
                .body())
        .contains("南粤职业技术学院");
    assertThat(reads("gdexpert1")).isTrue();
    assertThat(reads("gdexpert4")).isTrue();
    assertThat(Browser.signedIn(port, "gdexpert3").get("/filings/" + filing).statusCode())
        .isEqualTo(404);
  }

  @Test
  @Order(6)
  void an_opinion_without_words_is_refused_and_the_required_number_ends_the_round() {
    var refused = complete("gdexpert1", opinion("APPROVE", ""));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("请填写评审意见");

    assertThat(complete("gdexpert1", opinion("APPROVE", "条件具备。")).statusCode()).isEqualTo(204);
    assertThat(complete("gdexpert2", opinion("REJECT", "实训工位不足。")).statusCode()).isEqualTo(204);
    assertThat(tasks("gdexpert4")).as("two opinions are enough").isEmpty();
    assertThat(tasks("gdexpert2")).isEmpty();
    assertThat(reads("gdexpert4")).as("the round is closed").isFalse();
    assertThat(reads("gdexpert2")).isFalse();
    assertThat(reads("gdexpert1")).as("the chair sums up").isTrue();
    assertThat(complete("gdexpert1", summary("意见不一，建议补充工位后通过。")).statusCode()).isEqualTo(204);
    assertThat(reads("gdexpert1")).as("the panel is over").isFalse();
  }

  /** The filing's page and the scan beside it alike. */
  private boolean reads(String expert) {
    Browser browser = Browser.signedIn(port, expert);
    String scan = attachments.of(new Attachment.Owner("filing", filing)).get(0).id();
    int page = browser.get("/filings/" + filing).statusCode();
    assertThat(browser.get("/attachments/" + scan).statusCode()).isEqualTo(page);
    return page == 200;
  }

  @Test
  @Order(7)
  void the_office_decides_and_sees_what_they_said_and_how_it_came_out() {
    assertThat(panels.tally(filing)).isEqualTo("专家 3 人，提出意见 2 人，其中同意 1 人，未达到同意比例 60% 的要求。");
    String task = tasks("gdoffice").get(0);
    assertThat(
            Browser.basic(port, "gdoffice")
                .get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false")
                .body())
        .contains("实训工位不足。", "建议补充工位后通过", "其中同意 1 人，同意比例不低于 60%")
        .contains("\\\"needsException\\\":true");
    assertThatThrownBy(() -> year.approve("gdoffice", filing))
        .as("one of two is less than 60 %, and the row binds in principle")
        .hasMessageContaining("提出意见的专家 2 人，其中同意 1 人，同意比例不低于 60% 须有 2 人")
        .hasMessageContaining("二(四)")
        .hasMessageContaining("须填写特殊情况说明");
    var accepted =
        complete(
            "gdoffice",
            """
            {"variables":{"decision":{"value":"APPROVE"},
              "exceptionReason":{"value":"工位已补充，专家组组长同意。"}}}
            """);
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(204);
    EngineAtWork.run(management);
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.APPROVED);

    String rejected = filed(WITH_PANELS, "b1-02");
    complete("gdexpert1", opinion("REJECT", "专业不匹配。"));
    complete("gdexpert2", opinion("REJECT", "专业不匹配。"));
    complete("gdexpert1", summary("一致不同意。"));
    year.decide("gdoffice", rejected, Decision.REJECT, "专家一致不同意。");
    EngineAtWork.run(management);
    assertThat(year.filing(rejected).state()).isEqualTo(FilingState.REJECTED);
  }

  @Test
  @Order(8)
  void a_meetings_sheet_comes_in_whole_or_not_at_all() throws IOException {
    deploy(bindingShare());
    year.at("2028-03-01T09:00:00+08:00");
    open(2028, WITH_MEETING);
    String one = filed(WITH_MEETING, "b1-01");
    String two = filed(WITH_MEETING, "b1-02");
    Browser office = Browser.signedIn(port, "gdoffice");

    int both = statements(List.of(one, two));
    assertThat(both)
        .as("one filing more costs nothing")
        .isLessThanOrEqualTo(statements(List.of(one)));
    byte[] sheet = office.download("/experts/sheet.xlsx?season=" + WITH_MEETING).body();
    String wrong = upload(office, filledIn(sheet, Map.of(one, "通过", two, "再议")), false);
    assertThat(wrong).contains("未登记任何意见", "再议", "应为");
    assertThat(panels.seats(one)).extracting(seat -> seat.words()).containsOnly("通过。");

    String kept = upload(office, filledIn(sheet, Map.of(one, "通过", two, "不通过")), false);
    assertThat(kept).contains("已登记 2 个项目的专家意见");
    assertThat(tasks("gdoffice"))
        .as("both tasks show what came in after them")
        .allSatisfy(
            task ->
                assertThat(
                        Browser.basic(port, "gdoffice")
                            .get(
                                "/engine-rest/task/"
                                    + task
                                    + "/form-variables?deserializeValues=false")
                            .body())
                    .contains("经集中评审", "示例信息企业"));
    assertThatThrownBy(() -> year.approve("gdoffice", two))
        .as("the row binds")
        .hasMessageContaining("不能通过：提出意见的专家 2 人，其中同意 0 人，同意比例不低于 60% 须有 2 人")
        .hasMessageContaining("请退回修改或不予通过");
    upload(office, filledIn(sheet, Map.of(one, "通过", two, "不通过")), true);
    EngineAtWork.run(management);
    assertThat(panels.seats(one))
        .extracting(seat -> seat.expertName())
        .containsExactly("顾言", "欧阳砚");
    assertThat(year.filing(one).state()).isEqualTo(FilingState.APPROVED);
    assertThat(year.filing(two).state()).isEqualTo(FilingState.REJECTED);

    assertThat(upload(office, filledIn(sheet, Map.of(one, "通过", two, "通过")), true))
        .as("the same sheet once more")
        .contains("不在本单位待审项目中");
  }

  @Test
  @Order(9)
  void nobody_is_approved_before_an_expert_of_the_pool_and_of_another_school_has_spoken()
      throws IOException {
    String one = filed(WITH_MEETING, "b1-03");
    assertThatThrownBy(() -> year.approve("gdoffice", one))
        .hasMessageContaining("尚未登记专家评审意见")
        .hasMessageContaining("二(四)");
    Browser office = Browser.signedIn(port, "gdoffice");
    byte[] sheet = office.download("/experts/sheet.xlsx?season=" + WITH_MEETING).body();
    String refused = upload(office, filledIn(sheet, Map.of(one, "通过"), "甲某、司徒朗、黎映"), true);
    assertThat(refused)
        .contains("专家库中没有名为“甲某”的评审专家", "请核对姓名")
        .contains("专家“司徒朗”在申报学校（南粤职业技术学院）工作，应当回避")
        .doesNotContain("“黎映”");
    assertThat(panels.seats(one)).isEmpty();
    assertThat(year.filing(one).state()).isEqualTo(FilingState.IN_REVIEW);

    assertThat(upload(office, filledIn(sheet, Map.of(one, "不通过")), true)).contains("已登记 1 个");
    EngineAtWork.run(management);
    assertThat(year.filing(one).state()).isEqualTo(FilingState.REJECTED);
    assertThatThrownBy(
            () ->
                decisionCorrection.correct(
                    year.actor("gdoffice"), one, Decision.APPROVE, "学校已补充实训条件。"))
        .as("no way round by a correction")
        .hasMessageContaining("其中同意 0 人");
  }

  @Test
  @Order(10)
  void who_works_at_a_school_that_files_is_told_from_its_name() {
    assertThatThrownBy(
            () -> service.describe(year.actor("gdoffice"), "gdexpert1", "岭南应用科技学院", "", "教授", ""))
        .hasMessageContaining("请填写所在学校标识码（9944000004）");
  }

  /** What recording a sheet costs the database; the second time it replaces the first. */
  private int statements(List<String> numbers) {
    var lines =
        numbers.stream()
            .map(
                number ->
                    new ExpertLine("第2行", number, List.of("黎映", "顾言"), Decision.APPROVE, "通过。"))
            .toList();
    var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
    meeting.record(year.actor("gdoffice"), WITH_MEETING, lines);
    statistics.setStatisticsEnabled(true);
    long before = statistics.getPrepareStatementCount();
    meeting.record(year.actor("gdoffice"), WITH_MEETING, lines);
    int count = (int) (statistics.getPrepareStatementCount() - before);
    statistics.setStatisticsEnabled(false);
    return count;
  }

  @ParameterizedTest
  @ValueSource(strings = {"guangdong-province-review", "expert-panel", "panel-missing"})
  @Order(11)
  void no_step_of_the_models_was_left_out(String process) {
    WalkedSteps.areAll(repository, history, process);
  }

  private void open(int of, String season) {
    years.draft("guangdong", of, Guangdong.OFFICE);
    years.confirm(
        "guangdong",
        of,
        "粤教示例〔%d〕3号".formatted(of),
        LocalDate.of(of, 1, 8),
        Map.of(
            season,
            List.of(
                until("school", of + "-04-11"),
                until("city", of + "-04-21"),
                until("province", of + "-05-01"))));
  }

  private static Window until(String level, String day) {
    return new Window(level, null, OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant());
  }

  private String filed(String season, String certificate) {
    String number = year.drafted("gdcollege", season, certificate, line(60));
    province.formsFilledIn(year.actor("gdcollege"), number);
    province.formsStamped(year.actor("gdcollege"), number);
    assertThat(year.submit("gdcollege", number).problem()).isNull();
    return number;
  }

  private List<String> tasks(String person) {
    return JsonPath.read(Browser.basic(port, person).get("/engine-rest/task").body(), "$[*].id");
  }

  private java.net.http.HttpResponse<String> complete(String person, String form) {
    return Browser.basic(port, person)
        .post("/engine-rest/task/" + tasks(person).get(0) + "/complete", form);
  }

  private static String opinion(String decision, String words) {
    return """
    {"variables":{"decision":{"value":"%s"},"opinion":{"value":"%s"}}}
    """
        .formatted(decision, words);
  }

  private static String choice(String decision) {
    return """
    {"variables":{"decision":{"value":"%s"}}}
    """
        .formatted(decision);
  }

  private static String summary(String words) {
    return """
    {"variables":{"opinion":{"value":"%s"}}}
    """
        .formatted(words);
  }

  private String upload(Browser office, byte[] sheet, boolean decide) {
    return new String(
        office
            .send(
                "POST",
                "/experts/sheet?season="
                    + WITH_MEETING
                    + "&decide="
                    + decide
                    + "&_csrf="
                    + office.csrfToken(),
                "multipart/form-data; boundary=----onex",
                multipart(sheet))
            .body(),
        StandardCharsets.UTF_8);
  }

  private static byte[] multipart(byte[] sheet) {
    String head =
        """
        ------onex
        Content-Disposition: form-data; name="file"; filename="a.xlsx"
        Content-Type: application/octet-stream

        """;
    var out = new ByteArrayOutputStream();
    out.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(sheet);
    out.writeBytes("\r\n------onex--\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** The office's own sheet, with what the meeting wrote by filing. */
  private static byte[] filledIn(byte[] sheet, Map<String, String> conclusions) throws IOException {
    return filledIn(sheet, conclusions, "顾言、欧阳砚");
  }

  private static byte[] filledIn(byte[] sheet, Map<String, String> conclusions, String experts)
      throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(sheet));
        var out = new ByteArrayOutputStream()) {
      Sheet first = workbook.getSheetAt(0);
      for (Row row : first) {
        String conclusion =
            row.getCell(0) == null ? null : conclusions.get(row.getCell(0).getStringCellValue());
        if (conclusion != null) {
          row.createCell(6).setCellValue(experts);
          row.createCell(7).setCellValue(conclusion);
          row.createCell(8).setCellValue("经集中评审，" + conclusion + "。");
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private void deploy(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("deployment-name", "guangdong-policy " + text.hashCode());
    fields.put("deployment-source", "Camunda Modeler");
    var answer =
        Browser.basic(port, "admin")
            .postFiles("/engine-rest/deployment/create", fields, Map.of(FILE, text));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** As a notice has it that says itself which share must agree. */
  private static String bindingShare() {
    int row = text().indexOf("<rule id=\"guangdong-parameters-04\">");
    return text().substring(0, row)
        + text()
            .substring(row)
            .replaceFirst("\"原则上\"", "\"必须\"")
            .replaceFirst("\"系统解释\"", "\"文件规定\"");
  }

  private static String text() {
    try (var file =
        Objects.requireNonNull(
            ExpertReviewTest.class.getResourceAsStream("/processes/guangdong/" + FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
