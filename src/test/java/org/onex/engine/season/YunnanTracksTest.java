package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.Yunnan;
import org.onex.duty.DutyList;
import org.onex.duty.DutyOverviews;
import org.onex.duty.DutyReport;
import org.onex.duty.DutyReport.State;
import org.onex.duty.DutyReport.Value;
import org.onex.duty.DutyReportService;
import org.onex.duty.DutyReviewService;
import org.onex.duty.DutyViews;
import org.onex.engine.WalkedSteps;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.notice.DutyItem;
import org.onex.office.Attachment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Yunnan's season has four tracks: beside the plan, a summary of the work, lead institutions and
 * experts, all due on the reviewers' day (dates moved to 2027).
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YunnanTracksTest {

  private static final String SEASON = "yunnan-2027-annual";
  private static final String TRAFFIC = "交通运输大类";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired Yunnan province;
  @Autowired DutyReportService service;
  @Autowired DutyReviewService receiving;
  @Autowired DutyList duties;
  @Autowired DutyOverviews overviews;
  @Autowired DutyViews views;
  @Autowired DeliveryLog log;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @LocalServerPort int port;

  @BeforeEach
  void thereIsASecondProvince() {
    province.settled();
  }

  @Test
  @Order(1)
  void every_school_is_told_of_three_reports_when_the_year_is_confirmed() {
    year.at("2027-03-08T09:00:00+08:00");
    walk.confirmed("yunnan", Yunnan.OFFICE, "滇教示例〔2027〕2号", LocalDate.of(2027, 2, 20));
    walk.started(SEASON, SEASON);

    assertThat(duties.of(year.actor("yncollege")))
        .extracting(task -> task.title())
        .containsExactlyInAnyOrder("试点工作总结报告", "牵头院校申报", "工作组专家推荐");
    assertThat(duties.of(year.actor("ynyulong"))).isEmpty();
    assertThat(count("expert", MailTemplate.DUTY_ISSUED)).isPositive();
    assertThat(Browser.signedIn(port, "ynschool").get("/duties").body())
        .contains("试点工作总结报告", "2027年3月22日 23:59:59", "自愿");
  }

  @Test
  @Order(2)
  void the_summary_has_ten_topics_and_four_more_and_all_that_is_missing_is_said_at_once() {
    var college = year.actor("yncollege");
    assertThatThrownBy(() -> service.submit(college, SEASON, "stage_summary"))
        .hasMessageContaining("试点过程中的不当行为与违纪违规行为")
        .hasMessageContaining("工作建议意见")
        .hasMessageContaining("云南省教育厅2023年通知 二");
    Set<Value> texts = new HashSet<>();
    views.own(college, SEASON, "stage_summary").whole().stream()
        .filter(item -> item.kind() != DutyItem.Kind.FILE)
        .forEach(item -> texts.add(new Value(0, item.item(), item.title() + "良好。")));
    assertThat(texts).hasSize(14);
    service.write(college, SEASON, "stage_summary", texts);
    service.submit(college, SEASON, "stage_summary");
    assertThat(subjects("stage_summary")).contains("滇云职业技术学院+试点工作总结报告");
    assertThatThrownBy(() -> service.write(college, SEASON, "stage_summary", Set.of()))
        .hasMessageContaining("已报送");
    receiving.receive(year.actor("ynoffice"), SEASON, "stage_summary", "yncollege");
  }

  @Test
  @Order(3)
  void a_double_high_school_runs_for_a_category_and_a_category_has_one_lead() {
    lead("yncollege", "是");
    lead("ynschool", "否");
    assertThat(subjects("lead")).contains("牵头院校上报+交通运输大类+滇云职业技术学院");

    var office = year.actor("ynoffice");
    receiving.choose(office, SEASON, "lead", "yncollege", 1, "");
    assertThatThrownBy(() -> receiving.choose(office, SEASON, "lead", "ynschool", 1, ""))
        .hasMessageContaining("已有牵头院校 1 所，限 1 所")
        .hasMessageContaining("请填写理由");
    receiving.choose(office, SEASON, "lead", "ynschool", 1, "中职、高职各设一所。");
    receiving.unchoose(office, SEASON, "lead", "ynschool", 1);
    assertThat(overviews.overview(office, SEASON, "lead").chosen()).hasSize(1);
  }

  @Test
  @Order(4)
  void experts_are_judged_one_by_one_and_counted() throws IOException {
    var college = year.actor("yncollege");
    Set<Value> three = new HashSet<>(Set.of(new Value(0, "double_high_or_excellent", "是")));
    three.addAll(expert(1, "杨青山", "1980-05-01", "正高级", "是"));
    service.write(college, SEASON, "expert", three);
    files(college.personId(), "expert", 1, "form");
    files(college.personId(), "expert", 0, "summary");
    assertThatThrownBy(() -> service.submit(college, SEASON, "expert"))
        .hasMessageContaining("不良记录")
        .hasMessageContaining("至少应推荐 3 人");

    three.removeIf(value -> value.item().equals("disciplinary_record"));
    three.add(new Value(1, "disciplinary_record", "否"));
    three.addAll(expert(2, "李明月", "1961-03-22", "副高级", "否"));
    three.addAll(expert(3, "段云飞", "1985-08-08", "中级", "否"));
    Set<Value> four = new HashSet<>(three);
    four.addAll(expert(4, "木清扬", "1982-02-02", "副高级", "否"));
    service.write(college, SEASON, "expert", four);
    files(college.personId(), "expert", 4, "form");
    service.write(college, SEASON, "expert", three);
    assertThat(views.own(college, SEASON, "expert").files())
        .as("the fourth is gone with its papers; the next fourth is another person")
        .extracting(Attachment::kind)
        .containsExactlyInAnyOrder("1.form", "0.summary");
    files(college.personId(), "expert", 2, "form");
    files(college.personId(), "expert", 3, "form");
    assertThat(views.own(college, SEASON, "expert").findings())
        .anyMatch(f -> f.message().contains("年龄 66 岁，超过 65 岁"))
        .anyMatch(f -> f.message().contains("职称为中级"));
    service.submit(college, SEASON, "expert");
    assertThat(subjects("expert")).contains("专家推荐+滇云职业技术学院+杨青山", "专家推荐+滇云职业技术学院+段云飞");

    var office = year.actor("ynoffice");
    assertThatThrownBy(() -> receiving.choose(office, SEASON, "expert", "yncollege", 2, " "))
        .hasMessageContaining("年龄 66 岁");
    receiving.choose(office, SEASON, "expert", "yncollege", 1, "");
    var browser = Browser.signedIn(port, "ynoffice");
    var letter =
        browser
            .download("/duties/" + SEASON + "/expert/units/yncollege/letter.docx?entry=1")
            .body();
    try (var document = new XWPFDocument(new ByteArrayInputStream(letter))) {
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains("杨青山"));
    }
    assertThat(browser.get("/duties/" + SEASON + "/expert").body()).contains("入库专家名单（1）", "杨青山");
    assertThat(browser.get("/duties/" + SEASON + "/expert/units/yncollege").body())
        .contains("专家 3", "选为入库专家", "下载聘书");
    assertThat(browser.download("/duties/" + SEASON + "/expert/list.xlsx").statusCode())
        .isEqualTo(200);
    var zip = browser.download("/duties/" + SEASON + "/expert/files.zip").body();
    try (var files = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      assertThat(files.getNextEntry().getName()).startsWith("滇云职业技术学院/01-");
    }
  }

  @Test
  @Order(5)
  void units_see_their_own_and_another_province_nothing() {
    var school = Browser.signedIn(port, "ynschool");
    assertThat(school.get("/duties/" + SEASON + "/expert/units/yncollege").statusCode())
        .isEqualTo(404);
    assertThat(school.get("/duties/" + SEASON + "/expert/list.xlsx").statusCode()).isEqualTo(404);
    assertThat(
            Browser.signedIn(port, "ahprovince").get("/duties/" + SEASON + "/expert").statusCode())
        .isEqualTo(404);
    String file =
        views.handedIn(year.actor("ynoffice"), SEASON, "expert", "yncollege").files().get(0).id();
    assertThat(school.get("/attachments/" + file).statusCode()).isEqualTo(404);
    assertThat(Browser.signedIn(port, "ynoffice").get("/attachments/" + file).statusCode())
        .isEqualTo(200);
  }

  @Test
  @Order(7)
  void those_who_owe_are_reminded_told_that_they_are_late_and_may_still_hand_in() {
    walk.at("2027-03-20T09:00:00+08:00");
    assertThat(count("stage_summary", MailTemplate.DUTY_REMINDER)).isPositive();
    assertThat(count("lead", MailTemplate.DUTY_OVERDUE)).isZero();
    walk.at("2027-03-23T00:00:00+08:00");
    assertThat(count("expert", MailTemplate.DUTY_OVERDUE)).isPositive();
    assertThat(count("lead", MailTemplate.DUTY_OVERDUE)).as("nobody has to run").isZero();

    assertThat(Browser.signedIn(port, "ynschool").get("/duties/" + SEASON + "/expert").body())
        .contains("已经逾期", "未按时报送的处理：提示");
    var school = year.actor("ynschool");
    Set<Value> one = new HashSet<>(Set.of(new Value(0, "double_high_or_excellent", "否")));
    one.addAll(expert(1, "木春生", "1979-01-01", "副高级", "否"));
    service.write(school, SEASON, "expert", one);
    files("ynschool", "expert", 0, "summary");
    files("ynschool", "expert", 1, "form");
    assertThat(service.submit(school, SEASON, "expert").isLate()).isTrue();
  }

  @Test
  @Order(9)
  void the_office_gives_one_back_with_a_reason_and_closes_what_is_done() {
    var office = year.actor("ynoffice");
    assertThatThrownBy(() -> receiving.giveBack(office, SEASON, "expert", "ynschool", " "))
        .hasMessageContaining("原因");
    receiving.giveBack(office, SEASON, "expert", "ynschool", "附件3缺少公章。");
    assertThat(views.own(year.actor("ynschool"), SEASON, "expert").content().state())
        .isEqualTo(State.RETURNED);
    assertThat(count("expert", MailTemplate.DUTY_RETURNED)).isPositive();
    service.submit(year.actor("ynschool"), SEASON, "expert");

    List.of("expert", "lead", "stage_summary").forEach(r -> receiving.close(office, SEASON, r));
    walk.on();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("report-duty").count())
        .isZero();
    WalkedSteps.areAll(repository, history, "report-duty");
  }

  @Test
  @Order(6)
  void results_are_listed_by_organisation_without_a_letter() {
    String number = year.drafted("yncollege", SEASON, "b1-03", line(60));
    walk.accepted("yncollege", number);
    year.approve("ynoffice", number);
    walk.on();
    var browser = Browser.signedIn(port, "ynoffice");
    assertThat(browser.get("/seasons/" + SEASON + "/results").body())
        .contains("北京中物联物流采购培训中心", "物流管理", "滇云职业技术学院");
    assertThat(browser.download("/seasons/" + SEASON + "/results.xlsx").statusCode())
        .isEqualTo(200);
    assertThat(
            Browser.signedIn(port, "yncollege").get("/seasons/" + SEASON + "/results").statusCode())
        .isEqualTo(403);
  }

  private void lead(String person, String doubleHigh) {
    var actor = year.actor(person);
    assertThatThrownBy(() -> service.submit(actor, SEASON, "lead")).hasMessageContaining("请至少填写一项");
    service.write(
        actor,
        SEASON,
        "lead",
        Set.of(
            new Value(0, "double_high", doubleHigh),
            new Value(1, "category", TRAFFIC),
            new Value(1, "influence", "省内同类专业规模最大。")));
    files(person, "lead", 1, "scan");
    DutyReport report = service.submit(actor, SEASON, "lead");
    assertThat(report.isLate()).isFalse();
  }

  private static Set<Value> expert(
      int number, String name, String birth, String title, String disciplinary) {
    return Set.of(
        new Value(number, "expert", name),
        new Value(number, "birth", birth),
        new Value(number, "title", title),
        new Value(number, "field", "交通运输"),
        new Value(number, "research", "主持省级教改课题一项。"),
        new Value(number, "disciplinary_record", disciplinary),
        new Value(number, "willing", "是"));
  }

  private void files(String person, String report, int entry, String item) {
    service.attach(
        year.actor(person), SEASON, report, entry, item, item + entry + ".pdf", Season2027.scan());
  }

  private long count(String report, MailTemplate template) {
    return log.about(SEASON + "." + report).stream().filter(m -> m.template() == template).count();
  }

  private List<String> subjects(String report) {
    return log.about(SEASON + "." + report).stream()
        .filter(m -> m.template() == MailTemplate.DUTY_ENCLOSED)
        .map(m -> m.subject())
        .toList();
  }
}
