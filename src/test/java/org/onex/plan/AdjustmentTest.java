package org.onex.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.TestServers;
import org.onex.directory.Refusal;
import org.onex.engine.WalkedSteps;
import org.onex.engine.mail.MailRound;
import org.onex.filing.Decision;
import org.onex.filing.FilingLine;
import org.onex.notice.AdjustmentBase;
import org.onex.notice.AdjustmentFacts.Total;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of approved plans from the request to the new version, through the real engine. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdjustmentTest {

  private static final String CLAUSE = "皖教秘职成〔2024〕22号 五";
  private static final String PROCESS = "plan-adjustment";
  private static final String CONSENTS = "adjustment-consents";
  private static final String REVIEW = "province-adjustment";
  private static final byte[] SCAN = "%PDF-1.4\nstamped\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @Autowired Season2027 season;
  @Autowired ReviewTasks tasks;
  @Autowired AdjustmentService service;
  @Autowired AdjustmentPapers papers;
  @Autowired AdjustmentViews views;
  @Autowired Plans plans;
  @Autowired Adjustments adjustments;
  @Autowired PlanSums sums;
  @Autowired TransactionTemplate transaction;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @Autowired TaskService taskService;
  @Autowired MailRound mails;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void an_increase_with_both_consents_and_the_scan_becomes_version_two() {
    String plan = planned("hfcollege", "b1-01", line(60));
    AdjustmentView asked = request("hfcollege", plan, "扩大规模", wanted("中级", 80));
    assertThat(asked.state()).isEqualTo(AdjustmentState.IN_CONSENT);
    assertThat(asked.kind()).isEqualTo("指标调增");
    assertThat(asked.objections()).contains("学校证书试点管理部门同意", "校级分管领导同意", "加盖公章的指标调增申请表", CLAUSE);
    String number = asked.number();

    consent("hfcollege", number, "leader_consent");
    consent("hfcollege", number, "dept_consent");
    papers.add(season.actor("hfcollege"), number, List.of(), "指标调增申请表.pdf", SCAN);
    service.handIn(season.actor("hfcollege"), number);
    assertThat(state(number)).isEqualTo(AdjustmentState.AT_OFFICE);
    assertThat(plan(plan).versions()).hasSize(1);

    decide("ahprovince", number, Decision.APPROVE, null, null);

    assertThat(state(number)).isEqualTo(AdjustmentState.REGISTERED);
    assertThat(plan(plan).versions()).extracting(PlanVersion::headcount).containsExactly(60, 80);
    assertThat(plan(plan).current().reason()).isEqualTo("指标调增（申请编号 " + number + "）");
    assertThat(ended(number, PROCESS)).containsExactly("EndEvent_Registered");
    assertThat(ended(number, CONSENTS)).containsExactly("EndEvent_Complete");
    assertThat(ended(number, REVIEW)).containsExactly("EndEvent_Approved");
  }

  @Test
  void the_plan_and_the_certificates_year_are_summed_as_they_were_approved_and_would_be() {
    String plan = planned("hfcollege", "b1-07", line(60), line("高级", "710202", "计算机网络技术", 40));
    var kept = new AdjustmentRequest.Line(null, "高级", "710202", "计算机网络技术", 40);
    String number = request("hfcollege", plan, "扩大规模", wanted("中级", 66), kept).number();
    Map<AdjustmentBase, Total> totals =
        Objects.requireNonNull(
            transaction.execute(s -> sums.of(adjustments.findById(number).orElseThrow())));
    assertThat(totals)
        .containsEntry(AdjustmentBase.PLAN, new Total(100, 106))
        .containsEntry(AdjustmentBase.CERTIFICATE, new Total(100, 106));
  }

  @Test
  void without_the_leaders_consent_it_does_not_go_to_the_office() {
    String plan = planned("hfcollege", "b1-02", line(60));
    String number = request("hfcollege", plan, "扩大规模", wanted("中级", 61)).number();
    consent("hfcollege", number, "dept_consent");
    papers.add(season.actor("hfcollege"), number, List.of(), "申请表.pdf", SCAN);

    assertThatThrownBy(() -> service.handIn(season.actor("hfcollege"), number))
        .hasMessageContaining("校级分管领导同意")
        .hasMessageContaining(CLAUSE)
        .hasMessageNotContaining("管理部门同意")
        .hasMessageNotContaining("申请表");
    assertThat(state(number)).isEqualTo(AdjustmentState.IN_CONSENT);
    assertThat(waitingAt(number)).contains("Task_Consent");
    assertThat(waitingFor("adjustment.leader_consent", number)).isOne();
    assertThat(waitingFor("adjustment.dept_consent", number)).isZero();
  }

  @Test
  void everything_that_is_missing_is_named_at_once() {
    String plan = planned("hfcollege", "b1-03", line(60));
    String number = request("hfcollege", plan, "扩大规模", wanted("中级", 61)).number();
    assertThatThrownBy(() -> service.handIn(season.actor("hfcollege"), number))
        .hasMessageContaining("学校证书试点管理部门同意")
        .hasMessageContaining("校级分管领导同意")
        .hasMessageContaining("加盖公章的指标调增申请表");
    assertThatThrownBy(
            () -> service.consent(season.actor("hfcollege"), number, "written_application", "张三"))
        .hasMessageContaining("不需要登记“书面申请”");
    assertThatThrownBy(
            () -> service.consent(season.actor("hfcollege"), number, "dept_consent", " "))
        .hasMessageContaining("同意人姓名");
  }

  @Test
  void one_stamped_form_may_carry_both_consents() {
    String plan = planned("hfcollege", "b1-04", line(60));
    String number = request("hfcollege", plan, "扩大规模", wanted("中级", 90)).number();
    papers.add(season.actor("hfcollege"), number, signed("2027-03-26"), "申请表.pdf", SCAN);
    assertThat(view(number).needs())
        .extracting(AdjustmentView.Need::given)
        .containsExactly(true, true, true);
    assertThat(view(number).needs())
        .extracting(AdjustmentView.Need::by)
        .contains("李明 教务处处长（2027年3月26日签署，见申请表）", "王芳 副校长（2027年3月26日签署，见申请表）");
    service.handIn(season.actor("hfcollege"), number);
    assertThat(state(number)).isEqualTo(AdjustmentState.AT_OFFICE);
    decide("ahprovince", number, Decision.REJECT, "全省指标已满", null);
    assertThat(ended(number, PROCESS)).containsExactly("EndEvent_Rejected");
    assertThat(plan(plan).versions()).hasSize(1);
  }

  @Test
  void consents_on_the_stamped_form_are_named_person_by_person_with_their_day() {
    String plan = planned("hfschool", "b2-07", line(60));
    String number = request("hfschool", plan, "扩大规模", wanted("中级", 90)).number();
    assertThatThrownBy(() -> add(number, List.of("李明"), List.of("")))
        .hasMessage("请填写申请表上“学校证书试点管理部门同意”的签署日期，如 2027-03-25。");
    assertThatThrownBy(() -> add(number, List.of(""), List.of("2027-03-26")))
        .hasMessageContaining("签署人姓名和职务");
    assertThatThrownBy(() -> add(number, List.of("李明"), List.of("2027-03-25")))
        .hasMessageContaining("应在提出申请之日（2027-03-26）至今日（2027-03-26）之间");
    add(number, List.of("李明 处长"), List.of("2027-03-26"));
    assertThat(view(number).needs())
        .filteredOn(AdjustmentView.Need::consent)
        .extracting(AdjustmentView.Need::given)
        .containsExactly(true, false);
  }

  private void add(String number, List<String> names, List<String> days) {
    papers.add(
        season.actor("hfschool"),
        number,
        SignedConsent.typed(List.of("dept_consent"), names, days),
        "申请表.pdf",
        SCAN);
  }

  @Test
  void a_cut_is_refused_with_its_clause_and_kept() {
    String plan = planned("hfcollege", "b1-05", line(60));
    AdjustmentView asked = request("hfcollege", plan, "生源减少", wanted("中级", 59));
    assertThat(asked.state()).isEqualTo(AdjustmentState.REFUSED);
    assertThat(asked.objections()).contains("原则上", CLAUSE, "60", "59", "情况说明");
    assertThat(asked.findings())
        .extracting(AdjustmentView.Found::code)
        .containsExactly("REDUCTION_NOT_ACCEPTED");
    assertThat(ended(asked.number(), PROCESS)).containsExactly("EndEvent_Refused");
    assertThat(view(asked.number()).objections()).isEqualTo(asked.objections());
  }

  @Test
  void an_increase_beyond_the_students_of_the_major_is_told_like_in_the_filing() {
    String plan = planned("hfschool", "b2-04", line(60));
    AdjustmentView asked = request("hfschool", plan, "扩大规模", wanted("中级", 260));
    assertThat(asked.state()).isEqualTo(AdjustmentState.IN_CONSENT);
    assertThat(asked.objections()).contains("调整后，中级 · 计算机应用：申报 260 人，多于本专业在校生 200 人");
  }

  @Test
  void a_cut_below_a_minimum_that_must_be_kept_is_refused_whatever_the_reason() {
    String plan = planned("hfschool", "b2-05", line(60));
    AdjustmentView asked =
        service.request(
            season.actor("hfschool"),
            plan,
            new AdjustmentRequest(List.of(wanted("中级", 3)), "生源减少", "该专业停止招生"));
    assertThat(asked.state()).isEqualTo(AdjustmentState.REFUSED);
    assertThat(asked.findings())
        .extracting(AdjustmentView.Found::code)
        .containsExactly("REDUCTION_NOT_ACCEPTED", "BELOW_CERT_MIN");
    assertThat(asked.objections()).contains("调整后，申报 3 人，少于最低");
    assertThat(plan(plan).current().headcount()).isEqualTo(60);
  }

  @Test
  void every_change_is_judged_and_not_only_the_first() {
    String plan = planned("hfcollege", "b1-06", line(60), line("高级", "710202", "计算机网络技术", 40));
    AdjustmentView asked =
        request(
            "hfcollege",
            plan,
            "专业调整",
            wanted("中级", 50),
            new AdjustmentRequest.Line(null, "初级", "710205", "大数据技术应用", 40));
    assertThat(asked.findings())
        .extracting(AdjustmentView.Found::code)
        .containsExactlyInAnyOrder(
            "REDUCTION_NOT_ACCEPTED",
            "LEVEL_CHANGE_NOT_ACCEPTED",
            "MAJOR_CHANGE_NOT_ACCEPTED",
            "ENROLMENT_NOT_FILED");
  }

  @Test
  void what_is_refused_in_principle_goes_to_a_person_when_the_school_explains() {
    String plan = planned("hfcollege", "b2-01", line(60));
    AdjustmentView asked =
        service.request(
            season.actor("hfcollege"),
            plan,
            new AdjustmentRequest(List.of(wanted("高级", 60)), "课程调整", "中级标准已停用"));
    assertThat(asked.state()).isEqualTo(AdjustmentState.AT_OFFICE);
    String number = asked.number();

    assertThatThrownBy(() -> decide("ahprovince", number, Decision.APPROVE, null, null))
        .hasMessageContaining("须填写特殊情况说明");
    assertThat(state(number)).isEqualTo(AdjustmentState.AT_OFFICE);
    decide("ahprovince", number, Decision.APPROVE, null, "评价组织停办中级考核");
    assertThat(plan(plan).current().lines()).extracting(PlanLine::level).containsExactly("高级");
    assertThat(view(number).steps())
        .anySatisfy(step -> assertThat(step.words()).contains("评价组织停办中级考核"));
  }

  @Test
  void a_new_major_is_not_written_and_a_person_decides() {
    String plan = planned("hfcollege", "b2-02", line(60));
    AdjustmentView asked =
        request(
            "hfcollege",
            plan,
            "新增专业",
            wanted("中级", 60),
            new AdjustmentRequest.Line(null, "中级", "710205", "大数据技术应用", 30));
    assertThat(asked.state()).isEqualTo(AdjustmentState.AT_OFFICE);
    assertThat(asked.findings())
        .extracting(AdjustmentView.Found::code)
        .containsExactly("POLICY_SILENT", "ENROLMENT_NOT_FILED");
    assertThatThrownBy(() -> decide("ahprovince", asked.number(), Decision.APPROVE, null, null))
        .hasMessageContaining("文件未规定");
    decide("ahprovince", asked.number(), Decision.REJECT, "请在秋季另行申报", null);
    assertThat(state(asked.number())).isEqualTo(AdjustmentState.REFUSED);
  }

  @Test
  void a_certificate_that_was_not_filed_goes_to_the_next_window() {
    String plan = planned("hfcollege", "b2-03", line(60));
    season.at("2027-04-20T09:00:00+08:00");
    AdjustmentView asked =
        service.request(
            season.actor("hfcollege"),
            plan,
            new AdjustmentRequest(
                List.of(
                    wanted("中级", 60),
                    new AdjustmentRequest.Line("b2-10", "中级", "710201", "计算机应用", 30)),
                "增加证书",
                "情况特殊"));
    assertThat(asked.state()).isEqualTo(AdjustmentState.REFUSED);
    assertThat(asked.findings())
        .extracting(AdjustmentView.Found::code)
        .containsExactly("NEW_CERT_NEEDS_FILING");
    assertThat(asked.objections()).contains("秋季", "2027年9月15日");
  }

  @Test
  void what_does_not_change_anything_is_no_adjustment() {
    String plan = planned("hfcollege", "b2-04", line(60));
    assertThatThrownBy(() -> request("hfcollege", plan, "无", wanted("中级", 60)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有变化");
    assertThat(views.of(season.actor("hfcollege"), plan)).isEmpty();
  }

  @Test
  void wrong_words_are_named_together() {
    String plan = planned("hfcollege", "b2-05", line(60));
    assertThatThrownBy(
            () ->
                request(
                    "hfcollege",
                    plan,
                    " ",
                    wanted("特级", 60),
                    wanted("中级", -1),
                    new AdjustmentRequest.Line(null, "中级", "999999", "", 5)))
        .hasMessageContaining("等级“特级”无法识别")
        .hasMessageContaining("人数 -1 不正确")
        .hasMessageContaining("专业代码“999999”不在系统专业目录中")
        .hasMessageContaining("请填写调整理由");
  }

  @Test
  void the_office_returns_it_and_the_school_hands_in_again() {
    String plan = planned("hfcollege", "b2-06", line(60));
    String number = atOffice("hfcollege", plan, 80);
    assertThatThrownBy(() -> decide("ahprovince", number, Decision.RETURN, " ", null))
        .hasMessageContaining("须填写意见");
    decide("ahprovince", number, Decision.RETURN, "请降低规模", null);
    assertThat(state(number)).isEqualTo(AdjustmentState.RETURNED);

    AdjustmentView again =
        service.resubmit(
            season.actor("hfcollege"),
            number,
            new AdjustmentRequest(List.of(wanted("中级", 70)), "按意见调低", null));
    assertThat(again.state()).isEqualTo(AdjustmentState.IN_CONSENT);
    assertThat(again.needs()).noneMatch(AdjustmentView.Need::given);
    papers.add(season.actor("hfcollege"), number, signed("2027-03-26"), "申请表2.pdf", SCAN);
    service.handIn(season.actor("hfcollege"), number);
    decide("ahprovince2", number, Decision.APPROVE, null, null);
    assertThat(plan(plan).current().headcount()).isEqualTo(70);
  }

  @Test
  void a_returned_request_with_the_same_numbers_keeps_its_consents() {
    String plan = planned("hfcollege", "b2-07", line(60));
    String number = atOffice("hfcollege", plan, 80);
    decide("ahprovince", number, Decision.RETURN, "扫描件不清晰", null);
    papers.add(season.actor("hfcollege"), number, List.of(), "清晰扫描件.pdf", SCAN);
    AdjustmentView again =
        service.resubmit(
            season.actor("hfcollege"),
            number,
            new AdjustmentRequest(List.of(wanted("中级", 80)), "重新扫描", null));
    assertThat(again.state()).isEqualTo(AdjustmentState.AT_OFFICE);
    decide("ahprovince", number, Decision.RETURN, "仍不清晰", null);
    service.withdraw(season.actor("hfcollege"), number);
    assertThat(ended(number, PROCESS)).containsExactly("EndEvent_Abandoned");
  }

  @Test
  void a_request_waiting_for_consents_can_be_taken_back_and_one_at_the_office_cannot() {
    String plan = planned("hfcollege", "b2-08", line(60));
    String first = request("hfcollege", plan, "扩大规模", wanted("中级", 80)).number();
    service.withdraw(season.actor("hfcollege"), first);
    assertThat(state(first)).isEqualTo(AdjustmentState.WITHDRAWN);
    assertThat(ended(first, PROCESS)).containsExactly("EndEvent_Withdrawn");
    assertThat(waitingAt(first)).isEmpty();

    String second = atOffice("hfcollege", plan, 80);
    assertThat(second).isEqualTo(plan + "-T2");
    assertThatThrownBy(() -> service.withdraw(season.actor("hfcollege"), second))
        .hasMessageContaining("请联系办理单位退回后撤回");
  }

  @Test
  void other_schools_and_cities_get_nothing() {
    String plan = planned("hfschool", "b1-01", line(60));
    String number = atOffice("hfschool", plan, 80);
    for (String stranger : List.of("whschool", "hfcollege", "ahwuhu", "ahops")) {
      assertThatThrownBy(() -> views.of(season.actor(stranger), plan))
          .hasMessageContaining("没有找到考核计划");
      assertThatThrownBy(() -> views.one(season.actor(stranger), number))
          .hasMessageContaining("没有找到调整申请");
      assertThatThrownBy(() -> request(stranger, plan, "扩大", wanted("中级", 99)))
          .hasMessageContaining("没有找到考核计划");
      assertThatThrownBy(() -> papers.form(season.actor(stranger), number))
          .hasMessageContaining("没有找到调整申请");
    }
    for (String other : List.of("ahwuhu", "ahhefei", "ahguangde")) {
      assertThatThrownBy(() -> decide(other, number, Decision.APPROVE, null, null))
          .hasMessageContaining("不在您的待办");
    }
    assertThat(views.of(season.actor("ahhefei"), plan)).hasSize(1);
    assertThatThrownBy(
            () ->
                service.decide(
                    season.actor("ahhefei"), new ReviewAct(number, Decision.APPROVE, null, null)))
        .hasMessageContaining("由省级办公室办理");
    assertThat(state(number)).isEqualTo(AdjustmentState.AT_OFFICE);
  }

  @Test
  void a_plan_has_one_open_request_at_a_time() throws Exception {
    String plan = planned("hfcollege", "b2-09", line(60));
    Callable<String> ask =
        () -> {
          try {
            return request("hfcollege", plan, "扩大规模", wanted("中级", 80)).number();
          } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
          }
        };
    try (var both = new Both()) {
      assertThat(both.run(ask))
          .anyMatch(answer -> answer.equals(plan + "-T1"))
          .anyMatch(answer -> answer.contains("已有在办的调整申请 " + plan + "-T1（待校内同意）"));
    }
    assertThat(views.of(season.actor("hfcollege"), plan)).hasSize(1);
  }

  @Test
  void the_stamped_scan_is_mailed_under_the_prescribed_subject_and_the_school_hears_the_result()
      throws Exception {
    String plan = planned("hfcollege", "b2-10", line(60));
    mails.send();
    TestServers.mail().purgeEmailFromAllMailboxes();
    String number = atOffice("hfcollege", plan, 80);
    mails.send();
    Message enclosed = mailTo("ah1xhzbg@example.edu.cn");
    assertThat(enclosed.getSubject()).isEqualTo("庐州云帆职业技术学院+2027年证书指标调增申请");
    var attachment = ((MimeMultipart) enclosed.getContent()).getBodyPart(1);
    assertThat(MimeUtility.decodeText(attachment.getFileName())).isEqualTo("申请表.pdf");
    assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(SCAN);

    TestServers.mail().purgeEmailFromAllMailboxes();
    decide("ahprovince", number, Decision.APPROVE, null, null);
    mails.send();
    assertThat(mailTo("hfcollege@example.edu.cn").getSubject()).startsWith("指标调增已登记（考核计划第2版）");
  }

  @Test
  void the_form_to_stamp_shows_both_figures() throws Exception {
    String plan = planned("hfcollege", "b1-11", line(60));
    String number = request("hfcollege", plan, "=扩大规模", wanted("中级", 80)).number();
    byte[] form = papers.form(season.actor("hfcollege"), number);
    try (var workbook =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(form))) {
      var text = new org.apache.poi.xssf.extractor.XSSFExcelExtractor(workbook).getText();
      assertThat(text)
          .contains("指标调增申请表", number, "庐州云帆职业技术学院", "60", "80", "20", "校级分管领导同意（签字）", "本系统设计");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {CONSENTS, REVIEW, "adjustment-checks"})
  @Order(Integer.MAX_VALUE)
  void no_step_of_the_models_was_left_out(String process) {
    WalkedSteps.areAll(repository, history, process);
  }

  private static List<SignedConsent> signed(String day) {
    return SignedConsent.typed(
        List.of("dept_consent", "leader_consent"),
        List.of("李明 教务处处长", "王芳 副校长"),
        List.of(day, day));
  }

  private String planned(String person, String certificate, FilingLine... lines) {
    String number = season.drafted(person, Season2027.SPRING, certificate, lines);
    assertThat(season.submit(person, number).problem()).isNull();
    if (!season.filing(number).reviewUnitId().equals(season.filing(number).provinceId())) {
      season.approve("ahhefei", number);
    }
    season.approve("ahprovince", number);
    season.releasedAlone(number);
    assertThat(plan(number).current().headcount()).isPositive();
    return number;
  }

  private String atOffice(String person, String plan, int headcount) {
    String number = request(person, plan, "扩大规模", wanted("中级", headcount)).number();
    papers.add(season.actor(person), number, signed("2027-03-26"), "申请表.pdf", SCAN);
    service.handIn(season.actor(person), number);
    return number;
  }

  private AdjustmentView request(
      String person, String plan, String reason, AdjustmentRequest.Line... lines) {
    return service.request(
        season.actor(person), plan, new AdjustmentRequest(List.of(lines), reason, null));
  }

  private static AdjustmentRequest.Line wanted(String level, int headcount) {
    return new AdjustmentRequest.Line(null, level, "710201", "计算机应用", headcount);
  }

  private void consent(String person, String number, String kind) {
    service.consent(season.actor(person), number, kind, "李明远（教务处处长）");
  }

  private void decide(
      String person,
      String number,
      Decision decision,
      @Nullable String opinion,
      @Nullable String exception) {
    tasks.complete(
        season.actor(person), List.of(new ReviewAct(number, decision, opinion, exception)));
  }

  private Plan plan(String number) {
    return java.util.Objects.requireNonNull(
        transaction.execute(
            status -> {
              Plan plan = plans.findById(number).orElseThrow();
              plan.versions().forEach(version -> Hibernate.initialize(version.lines()));
              return plan;
            }));
  }

  private AdjustmentView view(String number) {
    return views.forReview(number);
  }

  private AdjustmentState state(String number) {
    return view(number).state();
  }

  private List<String> ended(String number, String process) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(process)
        .finished()
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .stream())
        .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private List<String> waitingAt(String number) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .unfinished()
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .unfinished()
                    .list()
                    .stream())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private long waitingFor(String message, String number) {
    return runtime
        .createExecutionQuery()
        .messageEventSubscriptionName(message)
        .processInstanceBusinessKey(number)
        .count();
  }

  private static Message mailTo(String address) throws MessagingException {
    for (Message mail : TestServers.mail().getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        return mail;
      }
    }
    throw new AssertionError("no mail to " + address);
  }

  /** The same act twice at the same time. */
  private static final class Both implements AutoCloseable {
    private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

    List<String> run(Callable<String> act) throws InterruptedException, ExecutionException {
      var answers = threads.invokeAll(Arrays.asList(act, act));
      return List.of(answers.get(0).get(), answers.get(1).get());
    }

    @Override
    public void close() {
      threads.shutdown();
    }
  }
}
