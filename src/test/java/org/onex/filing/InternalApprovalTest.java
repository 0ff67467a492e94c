package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.College.NUMBER;
import static org.onex.Season2027.line;

import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.College;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.WalkedSteps;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.ApprovalState;
import org.onex.internalapproval.InternalApproval;
import org.onex.internalapproval.InternalOpinion;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A college with rules of its own: its dean and its teaching office agree before it files. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InternalApprovalTest {

  @Autowired Season2027 year;
  @Autowired College college;
  @Autowired ApprovalService service;
  @Autowired ApprovalQueries queries;
  @Autowired Drafting drafting;
  @Autowired Submission submission;
  @Autowired DeliveryLog log;
  @Autowired TaskService tasks;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired ManagementService management;
  @LocalServerPort int port;

  private static String filing = "";

  @Test
  @Order(1)
  void a_filing_goes_to_the_dean_first_and_nobody_at_the_province_sees_it_yet() {
    year.confirmed();
    year.at("2027-03-10T09:00:00+08:00");
    college.settled();
    College.rulesInForce(port);
    year.at("2027-03-26T09:00:00+08:00");

    filing = year.drafted("hfcollege", Season2027.SPRING, "b1-01", line(60));
    assertThat(year.submit("hfcollege", filing).problem()).contains("课程支撑", NUMBER + " 第八条(四)");
    drafting.supportedBy(year.actor("hfcollege"), filing, List.of("网页设计与制作", "前端框架应用"));
    Receipt receipt = year.submit("hfcollege", filing);

    assertThat(receipt.problem()).isNull();
    assertThat(receipt.approval()).isEqualTo(filing + "-N1");
    assertThat(approval().stateText()).isEqualTo("待二级学院审核");
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.DRAFT);
    assertThat(log.about(filing + "-N1"))
        .anyMatch(letter -> letter.template() == MailTemplate.INTERNAL_PENDING);
    assertThat(year.submit("hfcollege", filing).problem()).contains("正在校内审批");
    assertThatThrownBy(() -> year.rewritten("hfcollege", filing, line(61)))
        .hasMessageContaining("正在校内审批，不能修改");
  }

  @Test
  @Order(2)
  void only_the_post_acts_neither_the_drafter_nor_another_post_nor_another_school() {
    assertThatThrownBy(() -> say("hfcollege", InternalOpinion.AGREE, null))
        .hasMessageContaining("由本校“二级学院”岗位办理");
    assertThatThrownBy(() -> say("yfoffice", InternalOpinion.AGREE, null))
        .hasMessageContaining("由本校“二级学院”岗位办理");
    assertThatThrownBy(() -> say("hfschool", InternalOpinion.AGREE, null))
        .hasMessageContaining("没有找到校内审批");
    assertThatThrownBy(() -> say("ahprovince", InternalOpinion.AGREE, null))
        .hasMessageContaining("没有找到校内审批");
    assertThat(Browser.basic(port, "ahprovince").get("/engine-rest/task").body())
        .doesNotContain(filing + "-N1");
    String task =
        tasks.createTaskQuery().processInstanceBusinessKey(filing + "-N1").singleResult().getId();
    var roundTheDesk =
        Browser.basic(port, "admin").post("/engine-rest/task/" + task + "/complete", "{}");
    assertThat(roundTheDesk.statusCode()).isEqualTo(409);
    assertThat(roundTheDesk.body()).contains("由学校在“校内审批”页面办理");
  }

  @Test
  @Order(3)
  void what_the_dean_returns_comes_back_changed_and_needs_new_agreement() {
    say("yfdean", InternalOpinion.AGREE, null);
    assertThat(approval().stateText()).isEqualTo("待教务部审核");
    assertThatThrownBy(() -> say("yfoffice", InternalOpinion.RETURN, " "))
        .hasMessageContaining("须写明理由");
    say("yfoffice", InternalOpinion.RETURN, "请核对人数。");
    assertThat(approval().state()).isEqualTo(ApprovalState.RETURNED);
    assertThat(log.about(filing + "-N1"))
        .anyMatch(letter -> letter.template() == MailTemplate.INTERNAL_RESULT);

    year.rewritten("hfcollege", filing, line(62));
    assertThat(year.submit("hfcollege", filing).approval()).isEqualTo(filing + "-N1");
    assertThat(approval().stateText()).as("the dean agreed to another text").isEqualTo("待二级学院审核");
    say("yfdean", InternalOpinion.AGREE, null);
  }

  @Test
  @Order(4)
  void the_last_agreement_files_with_the_province_at_that_instant() {
    say("yfoffice", InternalOpinion.AGREE, "同意申报。");
    assertThat(approval().state()).isEqualTo(ApprovalState.DONE);
    Filing filed = year.filing(filing);
    assertThat(filed.state()).isEqualTo(FilingState.IN_REVIEW);
    assertThat(finding("internal_approval")).contains("校内审批手续齐全", NUMBER + " 第");
    assertThat(log.about(filing)).anyMatch(letter -> letter.template() == MailTemplate.RECEIPT);
  }

  @Test
  @Order(5)
  void returned_by_the_province_it_goes_through_the_school_again() {
    year.decide("ahprovince", filing, Decision.RETURN, "请核对专业。");
    year.rewritten("hfcollege", filing, line(64));
    assertThat(year.submit("hfcollege", filing).approval()).isEqualTo(filing + "-N2");
    say("yfdean", InternalOpinion.AGREE, null);
    say("yfoffice", InternalOpinion.AGREE, null);
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.IN_REVIEW);
    year.approve("ahprovince", filing);
    assertThat(year.filing(filing).proposedDecision()).isEqualTo(Decision.APPROVE);
  }

  @Test
  @Order(6)
  void a_second_certificate_for_the_major_is_an_exception_that_the_school_accepts_in_writing() {
    String second = drafted("b1-02", 60);
    assertThat(year.submit("hfcollege", second).problem())
        .contains("第八条(二)", "限制下一年度申报", "20/33", "情况说明");
    drafting.save(
        year.actor("hfcollege"),
        Season2027.SPRING,
        new DraftContent("hfcollege", "b1-02", List.of(line(60)), "两个方向班分别对应。"));
    assertThat(year.submit("hfcollege", second).problem()).isNull();
    filing = second;
    say("yfdean", InternalOpinion.AGREE, null);
    assertThatThrownBy(() -> say("yfoffice", InternalOpinion.AGREE, null))
        .hasMessageContaining("特殊情况说明");
    service.decide(
        year.actor("yfoffice"), second + "-N1", InternalOpinion.AGREE, null, "方向班人数充足，同意。");
    assertThat(approval().acts()).anyMatch(act -> "方向班人数充足，同意。".equals(act.exceptionReason()));
    assertThat(year.filing(second).state()).isEqualTo(FilingState.IN_REVIEW);
    year.approve("ahprovince", second);
  }

  @Test
  @Order(7)
  void refused_or_taken_back_it_is_a_draft_again_and_frees_the_major() {
    filing = drafted("b1-04", 60, "710202", "软件与信息服务");
    assertThat(year.submit("hfcollege", filing).problem()).isNull();
    String other = drafted("b1-05", 60, "710202", "软件与信息服务");
    assertThat(year.submit("hfcollege", other).problem()).contains("第八条(二)");
    say("yfdean", InternalOpinion.REFUSE, "师资不足。");
    assertThat(approval().state()).isEqualTo(ApprovalState.REFUSED);
    assertThat(year.filing(filing).isInHouse()).isFalse();

    assertThat(year.submit("hfcollege", other).problem()).isNull();
    filing = other;
    service.withdraw(year.actor("hfcollege"), other + "-N1");
    assertThat(approval().state()).isEqualTo(ApprovalState.WITHDRAWN);
    assertThat(year.submit("hfcollege", other).approval()).isEqualTo(other + "-N2");
    say("yfdean", InternalOpinion.RETURN, "请核对。");
    service.withdraw(year.actor("hfcollege"), other + "-N2");
  }

  @Test
  @Order(8)
  void agreed_too_late_it_waits_with_a_sentence_and_goes_on_unchanged_when_time_is_granted() {
    filing = drafted("b1-06", 60, "710203", "数字媒体技术");
    assertThat(year.submit("hfcollege", filing).problem()).isNull();
    say("yfdean", InternalOpinion.AGREE, null);
    year.at("2027-04-03T00:00:00+08:00");
    say("yfoffice", InternalOpinion.AGREE, null);
    assertThat(approval().state()).isEqualTo(ApprovalState.WAITING);
    assertThat(approval().obstacle()).contains("2027年4月2日 23:59:59", "申请延期");
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.DRAFT);
    assertThat(year.submit("hfcollege", filing).problem()).contains("申请延期");
    college.granted(
        Season2027.SPRING,
        "hfcollege",
        OffsetDateTime.parse("2027-04-05T00:00:00+08:00").toInstant());
    assertThat(year.submit("hfcollege", filing).problem()).isNull();
    assertThat(approval().state()).isEqualTo(ApprovalState.DONE);
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @Test
  @Order(9)
  void the_pages_show_what_waits_for_whom() {
    assertThat(Browser.signedIn(port, "yfdean").get("/internal").body()).contains("校内待办", filing);
    String page = Browser.signedIn(port, "yfdean").get("/internal/" + filing + "-N1").body();
    assertThat(page).contains("二级学院审核", NUMBER + " 第九条(二)", "已同意", "校内审批办结");
    assertThat(Browser.signedIn(port, "hfschool").get("/internal/" + filing + "-N1").statusCode())
        .isEqualTo(404);
    assertThat(Browser.signedIn(port, "hfcollege").get("/filings/" + filing).body())
        .contains("校内审批", "支撑课程", "网页设计与制作");
  }

  @Test
  @Order(10)
  void no_step_of_the_model_was_left_out() {
    WalkedSteps.areAll(repository, history, "internal-approval");
  }

  private String drafted(String certificate, int headcount) {
    return drafted(certificate, headcount, "710201", "计算机应用");
  }

  private String drafted(String certificate, int headcount, String major, String name) {
    String number =
        year.drafted(
            "hfcollege", Season2027.SPRING, certificate, line("中级", major, name, headcount));
    drafting.supportedBy(year.actor("hfcollege"), number, List.of("网页设计与制作"));
    return number;
  }

  private void say(String person, InternalOpinion opinion, @Nullable String words) {
    service.decide(year.actor(person), approval().number(), opinion, words, null);
  }

  private InternalApproval approval() {
    return queries.latest("filing", filing).orElseThrow();
  }

  private String finding(String rule) {
    var answer = Browser.basic(port, "hfcollege").get("/api/filings/" + filing).body();
    return com.jayway.jsonpath.JsonPath.<List<String>>read(
            answer, "$.findings[?(@.rule=='" + rule + "')].message")
        .toString();
  }
}
