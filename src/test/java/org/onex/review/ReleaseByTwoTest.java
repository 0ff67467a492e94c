package org.onex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.SPRING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Actor;
import org.onex.engine.season.EngineAtWork;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Results cannot be taken back: two persons, the list that was signed off, and a record of it. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseByTwoTest {

  private static final String PAGE = "/seasons/" + SPRING;

  @Autowired Season2027 season;
  @Autowired ReleaseService service;
  @Autowired ReleaseRecords records;
  @Autowired DecisionCorrection decisionCorrection;
  @Autowired Plans plans;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @LocalServerPort int port;

  private static String first = "";
  private static String refused = "";
  private static String third = "";

  @Test
  @Order(1)
  void nothing_comes_out_through_the_engine_that_two_persons_have_not_released() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    first = decided("b1-01", Decision.APPROVE);
    Browser clerk = Browser.basic(port, "ahprovince");
    String start = "/engine-rest/process-definition/key/release-results/start";
    assertThat(clerk.post(start, "{\"businessKey\":\"" + SPRING + "\"}").statusCode())
        .isIn(403, 404);
    String told = "{\"messageName\":\"filing.released\",\"businessKey\":\"" + first + "\"}";
    assertThat(clerk.post("/engine-rest/message", told).statusCode()).isGreaterThanOrEqualTo(400);

    startedByHand();
    assertThat(season.filing(first).state()).isEqualTo(FilingState.DECIDED);
  }

  @ParameterizedTest
  @Order(2)
  @ValueSource(strings = {"released", "Task_Publish", "Task_CreatePlan"})
  void an_administrator_does_not_stand_in_for_the_two_persons(String way) {
    Browser admin = Browser.basic(port, "admin");
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(first, "certificate-filing")
            .singleResult();
    var answer =
        way.equals("released")
            ? admin.post(
                "/engine-rest/message",
                "{\"messageName\":\"filing.released\",\"businessKey\":\"" + first + "\"}")
            : admin.post(
                "/engine-rest/process-instance/" + instance.getId() + "/modification",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\""
                    + way
                    + "\"}]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains(first, "发布");
    assertThat(season.filing(first).state()).isEqualTo(FilingState.DECIDED);
    assertThat(plans.findById(first)).isEmpty();
  }

  @Test
  @Order(3)
  void who_does_not_pass_is_not_among_those_who_pass() throws IOException {
    refused = decided("b1-02", Decision.REJECT);
    byte[] list = Browser.signedIn(port, "ahprovince").download(PAGE + "/release-list.xlsx").body();
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(list))) {
      assertThat(text(workbook.getSheet("拟通过名单"))).contains(first).doesNotContain(refused);
      assertThat(text(workbook.getSheet("审核不通过项目"))).contains(refused).doesNotContain(first);
    }
  }

  @Test
  @Order(4)
  void a_list_other_than_the_one_signed_off_is_refused() {
    Browser clerk = Browser.signedIn(port, "ahprovince");
    String signed = code();
    third = decided("b1-03", Decision.APPROVE);
    String now = code();
    assertThat(proposed(clerk, signed)).contains("不一致", signed, now);
    assertThat(proposed(clerk, now.substring(0, 4))).contains("不一致");
    assertThat(proposed(clerk, "")).contains("请填写签批名单上的名单校验码");
    assertThat(records.findBySeasonIdOrderByIdDesc(SPRING)).isEmpty();

    assertThat(proposed(clerk, now.toLowerCase(Locale.ROOT))).contains("已提出统一发布 3 个");
    decisionCorrection.correct(season.actor("ahprovince"), third, Decision.REJECT, "复核发现师资不足");
    assertThat(confirmed(Browser.signedIn(port, "ahprovince2"))).contains("名单在提出发布后有变化", code());
    assertThat(proposed(clerk, code())).contains("须由本单位另一名审核人员确认");
    assertThat(Browser.signedIn(port, "ahprovince2").get(PAGE).body()).contains("已由后一次取代");
  }

  @Test
  @Order(5)
  void the_one_who_proposes_a_release_does_not_confirm_it() {
    Browser clerk = Browser.signedIn(port, "ahprovince");
    assertThat(clerk.get(PAGE).body()).doesNotContain("确认发布");
    assertThat(confirmed(clerk)).contains("提出本次发布的人不能自行确认");
    Long round = records.findBySeasonIdOrderByIdDesc(SPRING).get(0).id();
    Actor other = season.actor("ahprovince2");
    assertThatThrownBy(() -> service.confirm(other, Season2027.AUTUMN, round))
        .hasMessageContaining("本批次没有编号为");
    assertThatThrownBy(() -> service.confirm(season.actor("ahhefei"), SPRING, round))
        .hasMessageContaining("由省级审核单位办理");
    startedByHand();
    assertThat(season.filing(first).state()).isEqualTo(FilingState.DECIDED);

    Browser second = Browser.signedIn(port, "ahprovince2");
    assertThat(second.get("/").body()).contains("结果发布待您确认");
    assertThat(confirmed(second)).contains("已开始统一发布 3 个申报项目的审核结果");
    EngineAtWork.run(management);
    assertThat(season.filing(first).state()).isEqualTo(FilingState.APPROVED);
    assertThat(season.filing(third).state()).isEqualTo(FilingState.REJECTED);
    assertThat(confirmed(second)).contains("本次发布已确认，无需重复确认");
    assertThat(second.get("/").body()).doesNotContain("结果发布待您确认");
    assertThat(Browser.signedIn(port, "hfcollege").get(PAGE).body())
        .contains("部分结果已发布")
        .doesNotContain("签批扫描件");
  }

  @Test
  @Order(6)
  void every_round_stands_on_the_page_and_a_later_one_leaves_the_first_as_it_was() {
    String late = decided("b1-04", Decision.APPROVE);
    startedByHand();
    assertThat(season.filing(late).state()).isEqualTo(FilingState.DECIDED);

    season.at("2027-03-27T10:11:12+08:00");
    season.released(SPRING);
    EngineAtWork.run(management);
    assertThat(season.filing(late).state()).isEqualTo(FilingState.APPROVED);
    Browser clerk = Browser.signedIn(port, "ahprovince");
    String page = clerk.get(PAGE).body();
    assertThat(page)
        .contains("第 1 次", "第 2 次", "第 3 次", season.actor("ahprovince2").name())
        .contains("2027年3月26日 09:00:00", "2027年3月27日 10:11:12");
    for (ReleaseRecord round : records.findBySeasonIdOrderByIdDesc(SPRING)) {
      assertThat(page).contains(round.listHash());
      for (String file : new String[] {round.listId(), round.scanId()}) {
        String address = "/attachments/" + file;
        assertThat(page).contains(address);
        assertThat(clerk.get(address).statusCode()).isEqualTo(200);
        assertThat(Browser.signedIn(port, "hfcollege").get(address).statusCode()).isEqualTo(404);
      }
    }
    assertThat(Browser.basic(port, "ahprovince").get("/api" + PAGE).body())
        .contains("部分结果已发布", "2027-03-26T09:00");
    season.at("2027-06-01T09:00:00+08:00");
    assertThat(clerk.get(PAGE).body()).contains("结果已发布").doesNotContain("部分结果已发布");
  }

  private void startedByHand() {
    runtime.startProcessInstanceByKey("release-results", SPRING);
    EngineAtWork.run(management);
  }

  private String code() {
    return service.list(season.actor("ahprovince"), SPRING).code();
  }

  private String decided(String certificate, Decision decision) {
    String number = season.submitted("hfcollege", certificate);
    season.decide("ahprovince", number, decision, decision == Decision.APPROVE ? null : "与专业布局不符");
    return number;
  }

  private static String proposed(Browser clerk, String code) {
    var answer =
        clerk.postFiles(
            PAGE + "/release",
            Map.of("_csrf", clerk.csrfToken(), "code", code),
            Map.of("scan", new String(Season2027.scan(), StandardCharsets.US_ASCII)));
    return clerk.follow(answer).body();
  }

  private String confirmed(Browser person) {
    Long round = records.findBySeasonIdOrderByIdDesc(SPRING).get(0).id();
    return person
        .follow(
            person.postForm(
                PAGE + "/release/" + round + "/confirm", Map.of("_csrf", person.csrfToken())))
        .body();
  }

  private static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    Objects.requireNonNull(sheet)
        .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
    return text.toString();
  }
}
