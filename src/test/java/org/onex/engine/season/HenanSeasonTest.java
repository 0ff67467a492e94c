package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;
import static org.onex.Season2027.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.Henan;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.collection.CollectionService;
import org.onex.collection.CollectionViews;
import org.onex.collection.SummaryService;
import org.onex.duty.DutyList;
import org.onex.duty.DutyReportService;
import org.onex.filing.Decision;
import org.onex.filing.DeclaredConditions;
import org.onex.filing.DeclaredConditionsService;
import org.onex.filing.Drafting;
import org.onex.filing.FilingState;
import org.onex.filing.Submission;
import org.onex.mail.DeliveryLog;
import org.onex.notice.FilingFacts;
import org.onex.plan.PlanChanging;
import org.onex.plan.Plans;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first batch (教办职成〔2019〕255号, dates moved to 2027): six certificates, conditions of a pilot
 * school, cities that send up together what their schools filed, a record at the province.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HenanSeasonTest {

  private static final String SEASON = "henan-2027-first-batch";
  private static final String LOGISTICS = "b1-03";
  private static final FilingFacts.Conditions GOOD =
      new FilingFacts.Conditions(3, 20, 10, 20, 4, "行业特色院校");

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired PlanChanging changes;
  @Autowired Henan province;
  @Autowired SeasonQueries seasons;
  @Autowired Submission submission;
  @Autowired DeclaredConditionsService conditions;
  @Autowired Drafting drafting;
  @Autowired TransactionTemplate transactions;
  @Autowired CollectionService collections;
  @Autowired SummaryService summaries;
  @Autowired CollectionViews tables;
  @Autowired DutyReportService service;
  @Autowired DutyList duties;
  @Autowired DeliveryLog log;
  @Autowired Plans plans;
  @Autowired TaskService tasks;
  @LocalServerPort int port;

  private static String first = "";
  private static String second = "";
  private static String held = "";
  private static String college = "";
  private static String late = "";

  @BeforeEach
  void thereIsAnotherProvince() {
    province.settled();
  }

  @Test
  @Order(1)
  void the_year_is_confirmed_and_only_the_six_certificates_may_be_filed() {
    walk.at("2027-04-24T09:00:00+08:00");
    walk.confirmed("henan", Henan.OFFICE, "豫教示例〔2027〕3号", LocalDate.of(2027, 4, 20));
    walk.started(SEASON);

    String other = drafted("hnschool", "b2-06", GOOD);
    assertThat(year.submit("hnschool", other).problem()).contains("第2批", "附件1 注3");
    assertThatThrownBy(() -> year.drafted("hntech", SEASON, LOGISTICS, line(60)))
        .hasMessageContaining("没有为嵩阳技工学校这类学校规定审核路径");
  }

  @Test
  @Order(2)
  void a_school_declares_its_conditions_and_explains_what_it_lacks() {
    String number = year.drafted("hnschool", SEASON, LOGISTICS, line(60));
    year.attached("hnschool", number, "summary");
    assertThat(year.submit("hnschool", number).problem()).contains("尚未填写试点条件");

    declare("hnschool", number, new FilingFacts.Conditions(2, 19, 9, 10000, 1999, ""));
    assertThat(year.submit("hnschool", number).problem())
        .contains("连续招生 2 年，少于 3 年", "47.", "低于50%", "19.99%", "低于20%", "不属于", "二.3", "情况说明");

    declare("hnschool", number, GOOD);
    walk.accepted("hnschool", number);
    first = number;
    assertThat(year.filing(first).level()).isEqualTo("city");
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(first).count())
        .as("nobody judges it one by one at the city")
        .isZero();
  }

  @Test
  @Order(3)
  void schools_of_the_province_and_colleges_file_directly() {
    college = submitted("hncollege", LOGISTICS);
    assertThat(year.filing(college).level()).isEqualTo("province");
    String secondary = submitted("hnprovincial", LOGISTICS);
    assertThat(year.filing(secondary).level()).isEqualTo("province");
    year.decide("hnoffice", secondary, Decision.REJECT, "与专业布局不符。");

    year.decide("hnoffice", college, Decision.RETURN, "请核对人数。");
    year.rewritten("hncollege", college, line(80));
    declare("hncollege", college, new FilingFacts.Conditions(4, 20, 12, 10, 3, "行业特色院校"));
    assertThat(declaredYears(college))
        .as("what the office has before it says what it said")
        .containsExactly(GOOD.consecutiveYears(), 4);
    drafting.discard(year.actor("hncollege"), college);
    assertThat(declaredYears(college)).as("given up").containsExactly(GOOD.consecutiveYears());

    declare("hncollege", college, new FilingFacts.Conditions(5, 20, 12, 10, 3, "行业特色院校"));
    year.rewritten("hncollege", college, line(80));
    assertThat(year.submit("hncollege", college).problem()).isNull();
    assertThat(declaredYears(college)).containsExactly(GOOD.consecutiveYears(), 5);
    year.approve("hnoffice", college);
    walk.on();
    assertThat(year.filing(college).state()).isEqualTo(FilingState.APPROVED);
  }

  @Test
  @Order(4)
  void the_city_takes_one_out_gives_one_back_and_stamps_what_is_left() throws IOException {
    second = submitted("hnschool2", LOGISTICS);
    held = submitted("hnschool2", "b1-04");
    String back = submitted("hnschool", "b1-05");
    var city = year.actor("hncity");

    assertThatThrownBy(() -> collections.holdBack(city, season(), held, " "))
        .hasMessageContaining("请填写申报项目");
    collections.holdBack(city, season(), held, "实训设备正在验收。");
    assertThatThrownBy(() -> collections.handBack(city, season(), back, ""))
        .hasMessageContaining("须填写审核意见");
    collections.handBack(city, season(), back, "专业名称有误。");
    assertThat(year.filing(back).state()).isEqualTo(FilingState.RETURNED);
    submission.withdraw(year.actor("hnschool"), back);
    assertThatThrownBy(() -> collections.handBack(year.actor("hnother"), season(), first, "越权"))
        .hasMessageContaining("不在本单位待报送之列");

    assertThat(
            Browser.location(Browser.signedIn(port, "hncity").get("/review/bulk?season=" + SEASON)))
        .endsWith("/seasons/" + SEASON + "/collection");
    assertThat(Browser.signedIn(port, "hncity").get("/seasons/" + SEASON + "/collection").body())
        .contains(first, second, "实训设备正在验收。", "报送第 1 号汇总表（2 项）");
    var word =
        Browser.signedIn(port, "hncity").download("/seasons/" + SEASON + "/collection.docx").body();
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(document.getTables().get(0).getText())
          .contains("嵩阳中等专业学校", "中职", "物流管理（中级）", "计算机应用", "60", "行业特色院校")
          .doesNotContain("老年照护");
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains("嵩阳市教育局（盖章）"));
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains("本表可另附页"));
    }
  }

  @Test
  @Order(5)
  void a_scan_of_other_rows_is_out_of_date_and_nothing_is_sent_without_one() {
    var city = year.actor("hncity");
    assertThatThrownBy(() -> summaries.send(city, season())).hasMessageContaining("上传扫描件");
    summaries.stamped(city, season(), "汇总表.pdf", scan());
    walk.replaced("hnschool2", second, line(90));
    assertThatThrownBy(() -> summaries.send(city, season())).hasMessageContaining("扫描件已过期");
  }

  @Test
  @Order(6)
  void one_act_sends_everything_and_the_jobs_move_it_to_the_province() {
    var city = year.actor("hncity");
    summaries.stamped(city, season(), "汇总表.pdf", scan());
    var sent = summaries.send(city, season());
    assertThat(sent.filings()).containsExactlyInAnyOrder(first, second);
    assertThatThrownBy(() -> submission.withdraw(year.actor("hnschool"), first))
        .hasMessageContaining("已有审核意见");
    walk.on();

    assertThat(List.of(first, second))
        .allSatisfy(number -> assertThat(year.filing(number).level()).isEqualTo("province"));
    assertThat(year.filing(held).level()).isEqualTo("city");
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(first).count()).isEqualTo(1);
    year.approve("hnoffice", first);
    year.decide("hnoffice", second, Decision.REJECT, "实训条件不足。");
    walk.on();
    assertThat(plans.findById(first)).isPresent();
  }

  @Test
  @Order(7)
  void while_the_window_is_open_an_amended_summary_follows_with_the_next_number() {
    var city = year.actor("hncity");
    walk.at("2027-04-28T23:00:00+08:00");
    collections.putBack(city, season(), held);
    summaries.stamped(city, season(), "补充汇总表.pdf", scan());
    assertThat(summaries.send(city, season()).number()).isEqualTo(2);
    walk.on();
    assertThat(year.filing(held).level()).isEqualTo("province");
    year.approve("hnoffice", held);
    walk.on();
    assertThat(tables.table(city, season()).rows())
        .as("the amended table is the whole one, without what was refused")
        .hasSize(2);

    late = submitted("hnschool", "b1-06");
    String withdrawn = submitted("hnschool2", "b1-06");
    submission.withdraw(year.actor("hnschool2"), withdrawn);
  }

  @Test
  @Order(8)
  void after_28_april_the_city_sends_nothing_and_the_office_gives_back_what_is_left() {
    walk.at("2027-04-29T00:00:00+08:00");
    var city = year.actor("hncity");
    summaries.stamped(city, season(), "迟报.pdf", scan());
    assertThatThrownBy(() -> summaries.send(city, season()))
        .hasMessageContaining("2027年4月28日 23:59:59");
    walk.sentBack("hnoffice", late, "2027-05-08T00:00:00+08:00");
    assertThat(year.filing(late).state()).isEqualTo(FilingState.RETURNED);
  }

  @Test
  @Order(9)
  void the_province_has_the_table_of_all_that_it_recorded() {
    assertThat(tables.table(year.actor("hnoffice"), season()).rows()).hasSize(3);
    assertThat(tables.table(year.actor("hnoffice"), season()).notes().get(0)).contains("省级教育行政部门");
    assertThat(tables.table(year.actor("hncollege"), season()).rows()).hasSize(1);
  }

  @Test
  @Order(10)
  void direct_schools_hand_in_their_summary_and_the_office_its_own_for_the_nation() {
    assertThat(duties.of(year.actor("hnschool"))).as("the city reports for it").isEmpty();
    assertThat(duties.of(year.actor("hncollege")))
        .extracting(task -> task.title())
        .containsExactly("首批试点院校情况汇总表");
    var office = year.actor("hnoffice");
    assertThatThrownBy(() -> service.submit(office, SEASON, "province_summary"))
        .hasMessageContaining("请上传“汇总表盖章扫描件”")
        .hasMessageContaining("教职成司函〔2019〕36号 三.3");
    service.attach(office, SEASON, "province_summary", 0, "scan", "汇总表.pdf", scan());
    assertThat(service.submit(office, SEASON, "province_summary").isLate()).isFalse();
    assertThat(log.about(SEASON + ".province_summary"))
        .anyMatch(
            mail ->
                mail.subject().equals("中岳省教育厅职成教处+首批1+X证书制度试点院校情况汇总表")
                    && "zjs@example.edu.cn".equals(mail.address()));
    assertThat(log.about(SEASON))
        .as("each issue of the city went to the office's mailbox")
        .filteredOn(mail -> mail.subject().startsWith("嵩阳市教育局+"))
        .hasSize(2);
  }

  @Test
  @Order(11)
  void the_notice_is_silent_on_changes_so_the_office_decides_them() {
    String given = adjustment(90);
    changes.decided("hnoffice", given, Decision.RETURN, "请补充说明。");
    changes.withdrawn("hncollege", given);
    String again = adjustment(95);
    changes.decided("hnoffice", again, Decision.RETURN, "请核对。");
    changes.wishedAgain("hncollege", again, 94, null);
    changes.decided("hnoffice", again, Decision.REJECT, "规模已定。");
    changes.decided("hnoffice", adjustment(100), Decision.APPROVE, null);
    assertThat(Browser.basic(port, "hncollege").get("/api/plans/" + college).body())
        .contains("\"headcount\":100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filing-review",
        "henan-city-collection",
        "henan-province-review",
        "pass-collection"
      })
  @Order(12)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  @Test
  @Order(12)
  void the_shared_adjustment_led_where_the_rows_say() {
    walk.hasLetTheProvinceDecideOnAdjustments();
  }

  private Season season() {
    return seasons.season(SEASON);
  }

  private String drafted(String school, String certificate, FilingFacts.Conditions declared) {
    String number = year.drafted(school, SEASON, certificate, line(60));
    year.attached(school, number, "summary");
    declare(school, number, declared);
    return number;
  }

  /** Of every revision in turn. */
  private List<Integer> declaredYears(String number) {
    return transactions.execute(
        status ->
            year.filing(number).revisions().stream()
                .flatMap(revision -> DeclaredConditions.in(revision).stream())
                .map(declared -> declared.asFacts().consecutiveYears())
                .toList());
  }

  private void declare(String school, String number, FilingFacts.Conditions declared) {
    conditions.declare(year.actor(school), number, declared, "面向社会开展培训 3 期。");
  }

  private String submitted(String school, String certificate) {
    String number = drafted(school, certificate, GOOD);
    walk.accepted(school, number);
    return number;
  }

  private String adjustment(int headcount) {
    return changes.wished("hncollege", college, headcount, null).number();
  }
}
