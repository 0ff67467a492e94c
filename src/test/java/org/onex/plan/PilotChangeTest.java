package org.onex.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.Guangdong;
import org.onex.OneXTest;
import org.onex.Pilot;
import org.onex.Season2027;
import org.onex.directory.Refusal;
import org.onex.engine.WalkedSteps;
import org.onex.filing.Decision;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.ApprovalState;
import org.onex.internalapproval.InternalOpinion;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 粤生态职院〔2023〕18号 第七条: content, schedule and leader of an approved pilot are not changed at will.
 * Who has to change them applies in writing, the school agrees, the province takes it on record,
 * and from then on it is so.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PilotChangeTest {

  private static final String SCHOOL = Guangdong.OWN_RULES;
  private static final String CLAUSE = "粤生态职院〔2023〕18号 第七条";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
  private static final String SCAN = "%PDF-1.4\nsigned\n%%EOF";

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired Pilot pilot;
  @Autowired ApprovalService school;
  @Autowired ApprovalQueries approvals;
  @Autowired ChangeService service;
  @Autowired ChangePapers papers;
  @Autowired ChangeViews views;
  @Autowired ReturnedChanges returned;
  @Autowired ReviewTasks tasks;
  @Autowired DeliveryLog log;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;

  private static String plan = "";
  private static String change = "";
  private static String other = "";

  @Test
  @Order(1)
  void a_change_at_will_is_refused_with_its_clause_and_everything_else_at_once() {
    pilot.season();
    plan = pilot.ofTheCollegeWithOwnRules();
    other = pilot.ofAnyOther("gdcollege2");
    year.at("2027-04-20T09:00:00+08:00");
    ChangeView drafted =
        service.draft(
            year.actor(SCHOOL),
            plan,
            new ChangeRequest(
                List.of(leader("周牧野"), schedule("6月考核", "10月考核")),
                "原负责人调离。",
                LocalDate.of(2027, 4, 1)));
    change = drafted.number();

    assertThat(change).isEqualTo(plan + "-B1");
    assertThat(drafted.items())
        .extracting(ChangeView.Item::before)
        .as("the leader's name stands in the filing's official form")
        .containsExactly("示例项目负责人", "6月考核");
    assertThat(drafted.kept())
        .extracting(finding -> finding.code())
        .containsOnly("WRITTEN_APPLICATION_MISSING");
    assertThatThrownBy(() -> service.submit(year.actor(SCHOOL), change))
        .hasMessageContaining("办理试点负责人调整还缺少：书面申请（" + CLAUSE)
        .hasMessageContaining("办理进度安排调整还缺少：书面申请（" + CLAUSE)
        .hasMessageContaining("早于今天（2027-04-20）")
        .hasMessageNotContaining("报省级备案");
    assertThat(state()).isEqualTo(ChangeState.DRAFT);
    assertThat(drafted.effect()).isEqualTo("尚未备案，不生效");
  }

  @Test
  @Order(2)
  void wrong_words_are_named_together_and_a_plan_has_one_open_change() {
    assertThatThrownBy(
            () ->
                service.rewrite(
                    year.actor(SCHOOL),
                    change,
                    new ChangeRequest(
                        List.of(
                            schedule("", "10月"),
                            new ChangeRequest.Item("headcount", "60", "80"),
                            new ChangeRequest.Item("content", "同样", "同样")),
                        " ",
                        null)))
        .hasMessageContaining("请填写“进度安排”变更前的内容")
        .hasMessageContaining("“人数规模”不是可以备案变更的事项，可以备案的有：建设内容、进度安排、试点负责人")
        .hasMessageContaining("“建设内容”变更前后相同")
        .hasMessageContaining("请填写变更理由")
        .hasMessageContaining("请填写从哪一天起变更");
    assertThatThrownBy(() -> service.draft(year.actor(SCHOOL), plan, wish(List.of(leader("周牧野")))))
        .hasMessageContaining("已有在办的变更备案 " + change + "（待提交）");
  }

  @Test
  @Order(3)
  void dean_and_academic_office_agree_before_the_office_hears_of_it() {
    service.rewrite(
        year.actor(SCHOOL), change, wish(List.of(leader("周牧野"), schedule("6月考核", "10月考核"))));
    papers.add(year.actor(SCHOOL), change, "", "书面申请.pdf", SCAN.getBytes(UTF_8));
    assertThat(service.submit(year.actor(SCHOOL), change).state()).isEqualTo(ChangeState.IN_HOUSE);
    assertThat(approvals.latest("adjustment", change))
        .hasValueSatisfying(a -> assertThat(a.stateText()).isEqualTo("待二级学院审核"));
    for (String above : List.of("gdoffice", "gdcity")) {
      assertThat(seen(above)).as(above).doesNotContain("办理变更备案");
    }
    assertThatThrownBy(() -> views.one(year.actor("gdoffice"), change))
        .hasMessageContaining("没有找到变更备案");
    assertThatThrownBy(
            () -> service.rewrite(year.actor(SCHOOL), change, wish(List.of(leader("别人")))))
        .hasMessageContaining("校内审批中的请先撤回校内审批");

    say("gddean", InternalOpinion.RETURN, "请写明交接安排。");
    assertThat(state()).isEqualTo(ChangeState.DRAFT);
    service.submit(year.actor(SCHOOL), change);
    say("gddean", InternalOpinion.AGREE, null);
    say("gdacademic", InternalOpinion.AGREE, null);

    assertThat(state()).isEqualTo(ChangeState.AT_OFFICE);
    assertThat(letters()).contains(MailTemplate.CHANGE_RECEIVED);
    assertThat(seen("gdoffice")).contains("办理变更备案：南粤生态示例职业学院");
    assertThat(seen("gdcity")).doesNotContain("办理变更备案");
    assertThat(seen("ahprovince")).doesNotContain("办理变更备案");
  }

  @Test
  @Order(4)
  void only_the_office_takes_it_on_record_and_a_return_needs_an_opinion() {
    for (String stranger : List.of("gdcity", "ahprovince")) {
      assertThatThrownBy(() -> settled(stranger, Decision.APPROVE, null))
          .as(stranger)
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(
            () ->
                service.settle(
                    year.actor(SCHOOL), new ReviewAct(change, Decision.APPROVE, null, null), null))
        .hasMessageContaining("由省级办公室办理");
    var refused = complete("RETURN", "", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("办理结论为“退回补正”时须填写意见");
    assertThat(complete("REJECT", "不行", "").body()).contains("请选择办理结论（收到备案、退回补正）");
    assertThatThrownBy(() -> service.withdraw(year.actor(SCHOOL), change))
        .hasMessageContaining("已报送的请联系省级办公室退回");

    settled("gdoffice", Decision.RETURN, "书面申请缺少学校公章。");
    assertThat(state()).isEqualTo(ChangeState.RETURNED);
    assertThat(letters()).contains(MailTemplate.CHANGE_RETURNED);
    assertThat(returned.count(year.actor(SCHOOL))).as("on the school's home page").isOne();
    assertThat(returned.count(year.actor("gdcollege"))).isZero();
  }

  @Test
  @Order(5)
  void corrected_it_is_signed_and_agreed_to_again() {
    service.rewrite(
        year.actor(SCHOOL), change, wish(List.of(leader("周牧野"), schedule("6月考核", "9月考核"))));
    assertThatThrownBy(() -> service.submit(year.actor(SCHOOL), change))
        .as("the application that is there asks for another month")
        .hasMessageContaining("书面申请");
    papers.add(
        year.actor(SCHOOL), change, "written_application", "书面申请（盖章）.pdf", SCAN.getBytes(UTF_8));
    assertThat(views.one(year.actor(SCHOOL), change).attachments())
        .extracting(AdjustmentView.Link::name)
        .containsExactly("书面申请（盖章）.pdf");
    service.submit(year.actor(SCHOOL), change);
    say("gddean", InternalOpinion.AGREE, null);
    say("gdacademic", InternalOpinion.AGREE, null);
    assertThat(state()).isEqualTo(ChangeState.AT_OFFICE);
    assertThat(views.one(year.actor("gdoffice"), change).round()).isEqualTo(2);
  }

  @Test
  @Order(6)
  void on_record_it_has_a_number_and_a_day_and_is_in_effect_from_then_on() {
    year.at("2027-05-06T10:00:00+08:00");
    assertThat(complete("APPROVE", "", "示例备〔2027〕12号").statusCode()).isEqualTo(204);

    ChangeView recorded = views.one(year.actor("gdoffice"), change);
    assertThat(recorded.state()).isEqualTo(ChangeState.RECORDED);
    assertThat(recorded.recordNumber()).isEqualTo("示例备〔2027〕12号");
    assertThat(recorded.recordedAt()).isEqualTo("2027年5月6日 10:00:00");
    assertThat(recorded.effect())
        .as("wanted from 1 May, and not so before the record")
        .isEqualTo("自2027年5月6日起生效");
    assertThat(recorded.kept()).allMatch(finding -> finding.message().contains("手续齐全"));
    assertThat(letters()).contains(MailTemplate.CHANGE_RECORDED);
    for (String page : List.of("/plans/" + plan, "/filings/" + plan)) {
      for (String reader : List.of(SCHOOL, "gdoffice")) {
        assertThat(Browser.signedIn(port, reader).get(page).body())
            .contains("示例备〔2027〕12号", "2027年5月6日", "试点负责人：示例项目负责人 → 周牧野");
      }
    }
    assertThat(views.kinds(year.actor(SCHOOL), plan))
        .filteredOn(ChangeKind::known)
        .extracting(ChangeKind::before)
        .containsExactlyInAnyOrder("9月考核", "周牧野");
  }

  @Test
  @Order(7)
  void the_page_keeps_what_was_typed_and_says_why_it_does_not_go() {
    Browser browser = Browser.signedIn(port, SCHOOL);
    String page = "/plans/" + plan + "/changes";
    assertThat(browser.get(page).body()).contains("提出变更", CLAUSE, "以已备案的内容为准", "书面申请");
    Map<String, String> typed =
        Map.of(
            "after-leader", "吴思远",
            "before-leader", "别人",
            "after-content", "",
            "reason", "周牧野退休。",
            "from", "2027-06-01",
            "act", "submit");
    posted(browser, page, typed, Map.of());
    change = plan + "-B2";
    assertThat(browser.get(page).body()).contains("吴思远", "周牧野退休。", change, "待提交");
    assertThat(views.one(year.actor(SCHOOL), change).items().get(0).before()).isEqualTo("周牧野");

    posted(browser, page, typed, Map.of("paper-written_application", SCAN));
    assertThat(browser.get(page).body()).contains("校内审批中", "待二级学院审核");
    assertThat(Browser.signedIn(port, "gddean").get("/internal/" + change + "-N1").body())
        .contains("变更备案 " + change, "试点负责人", "手续齐全");
  }

  @Test
  @Order(8)
  void refused_within_the_school_or_given_up_it_never_comes_into_effect() {
    say("gddean", InternalOpinion.REFUSE, "不同意更换。");
    assertThat(state()).isEqualTo(ChangeState.DRAFT);
    service.submit(year.actor(SCHOOL), change);
    say("gddean", InternalOpinion.AGREE, null);
    say("gdacademic", InternalOpinion.AGREE, null);
    settled("gdoffice", Decision.RETURN, "请补充任职材料。");
    service.withdraw(year.actor(SCHOOL), change);

    assertThat(state()).isEqualTo(ChangeState.WITHDRAWN);
    assertThat(views.one(year.actor(SCHOOL), change).effect()).isEqualTo("未备案，不生效");
    assertThat(views.kinds(year.actor(SCHOOL), plan))
        .filteredOn(kind -> kind.subject().equals("leader"))
        .extracting(ChangeKind::before)
        .containsExactly("周牧野");
  }

  @Test
  @Order(9)
  void agreed_to_after_its_day_it_waits_for_another_day() {
    change =
        service
            .draft(
                year.actor(SCHOOL),
                plan,
                new ChangeRequest(List.of(leader("吴思远")), "周牧野退休。", LocalDate.of(2027, 5, 10)))
            .number();
    papers.add(year.actor(SCHOOL), change, "", "书面申请.pdf", SCAN.getBytes(UTF_8));
    service.submit(year.actor(SCHOOL), change);
    say("gddean", InternalOpinion.AGREE, null);
    year.at("2027-05-11T09:00:00+08:00");
    say("gdacademic", InternalOpinion.AGREE, null);
    assertThat(approvals.latest("adjustment", change))
        .hasValueSatisfying(
            approval -> {
              assertThat(approval.state()).isEqualTo(ApprovalState.WAITING);
              assertThat(approval.obstacle()).contains("早于今天（2027-05-11）");
            });
    assertThat(state()).isEqualTo(ChangeState.DRAFT);
    service.withdraw(year.actor(SCHOOL), change);
    assertThat(approvals.latest("adjustment", change))
        .hasValueSatisfying(a -> assertThat(a.state()).isEqualTo(ApprovalState.WITHDRAWN));
  }

  @Test
  @Order(10)
  void a_school_without_such_rules_finds_no_such_thing() {
    assertThat(views.kinds(year.actor("gdcollege2"), other)).isEmpty();
    assertThatThrownBy(
            () -> service.draft(year.actor("gdcollege2"), other, wish(List.of(leader("甲")))))
        .hasMessageContaining("没有规定试点事项的变更备案");
    assertThatThrownBy(() -> views.of(year.actor("gdcollege2"), plan))
        .hasMessageContaining("没有找到考核计划");
    assertThat(Browser.signedIn(port, "gdcollege2").get("/plans/" + other).body())
        .doesNotContain("变更备案");
  }

  @Test
  @Order(11)
  void no_step_of_the_model_was_left_out() {
    WalkedSteps.areAll(repository, history, "pilot-change");
  }

  private static ChangeRequest wish(List<ChangeRequest.Item> items) {
    return new ChangeRequest(items, "原负责人调离。", MAY);
  }

  private static ChangeRequest.Item leader(String name) {
    return new ChangeRequest.Item("leader", "示例项目负责人", name);
  }

  private static ChangeRequest.Item schedule(String before, String after) {
    return new ChangeRequest.Item("schedule", before, after);
  }

  private void say(String person, InternalOpinion opinion, @Nullable String words) {
    String number = approvals.latest("adjustment", change).orElseThrow().number();
    school.decide(year.actor(person), number, opinion, words, null);
  }

  private void settled(String person, Decision decision, @Nullable String opinion) {
    tasks.complete(year.actor(person), List.of(new ReviewAct(change, decision, opinion, null)));
  }

  /** As Tasklist sends the form. */
  private HttpResponse<String> complete(String decision, String opinion, String recordNumber) {
    Browser office = Browser.basic(port, "gdoffice");
    String open = office.get("/engine-rest/task?processInstanceBusinessKey=" + change).body();
    String task = JsonPath.<List<String>>read(open, "$[*].id").get(0);
    return office.post(
        "/engine-rest/task/" + task + "/submit-form",
        """
        {"variables": {"decision": {"value": "%s"}, "opinion": {"value": "%s"},
                       "recordNumber": {"value": "%s"}}}
        """
            .formatted(decision, opinion, recordNumber));
  }

  private String seen(String person) {
    return Browser.basic(port, person).get("/engine-rest/task").body();
  }

  private List<MailTemplate> letters() {
    return log.about(change).stream().map(letter -> letter.template()).toList();
  }

  private ChangeState state() {
    return views.forReview(change).state();
  }

  private static void posted(
      Browser browser, String page, Map<String, String> typed, Map<String, String> files) {
    Matcher token = CSRF.matcher(browser.get(page).body());
    assertThat(token.find()).isTrue();
    Map<String, String> fields = new HashMap<>(typed);
    fields.put("_csrf", token.group(1));
    assertThat(browser.postFiles(page, fields, files).statusCode()).isEqualTo(302);
  }
}
