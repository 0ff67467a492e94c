package org.onex.web.page.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.College;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.filing.Drafting;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalOpinion;
import org.onex.office.Attachment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was agreed to within, or is before a reviewer, is the text with the papers beside it. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PapersStayTest {

  private static final byte[] SCAN = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @Autowired Season2027 year;
  @Autowired College college;
  @Autowired Drafting drafting;
  @Autowired ApprovalService service;
  @Autowired ApprovalQueries queries;
  @Autowired FilingDocuments documents;
  @Autowired AttachmentAccess access;
  @LocalServerPort int port;

  private static String within = "";
  private static String filing = "";

  @Test
  @Order(1)
  void nothing_is_added_while_the_school_decides_within() {
    year.confirmed();
    year.at("2027-03-10T09:00:00+08:00");
    college.settled();
    College.rulesInForce(port);
    year.at("2027-03-26T09:00:00+08:00");
    within = year.drafted("hfcollege", Season2027.SPRING, "b1-01", line(60));
    drafting.supportedBy(year.actor("hfcollege"), within, List.of("网页设计与制作"));
    assertThat(year.submit("hfcollege", within).problem()).isNull();

    assertThat(documents.of(year.actor("hfcollege"), within).mayAdd()).isFalse();
    assertThatThrownBy(() -> add("hfcollege", within))
        .hasMessage("申报项目 %s 正在校内审批，不能上传或更换材料；确需更换的，请先在“校内审批”页面撤回。".formatted(within));
    assertThatThrownBy(() -> documents.reuse(year.actor("hfcollege"), within, true, false, false))
        .hasMessageContaining("正在校内审批");
  }

  @Test
  @Order(2)
  void another_paper_beside_the_same_text_needs_every_agreement_again() {
    say("yfdean", InternalOpinion.AGREE, null);
    say("yfoffice", InternalOpinion.RETURN, "请更换申报表扫描件。");
    add("hfcollege", within);
    assertThat(year.submit("hfcollege", within).problem()).isNull();
    assertThat(approvalState()).isEqualTo("待二级学院审核");

    say("yfdean", InternalOpinion.AGREE, null);
    say("yfoffice", InternalOpinion.RETURN, "请稍候。");
    assertThat(year.submit("hfcollege", within).problem()).isNull();
    assertThat(approvalState()).as("nothing has changed").isEqualTo("待教务部审核");
  }

  @Test
  @Order(3)
  void a_paper_added_in_review_waits_for_the_text_to_be_replaced() {
    filing = year.submitted("hfschool", "b1-03");
    year.at("2027-03-27T09:00:00+08:00");
    Attachment later = add("hfschool", filing);

    assertThat(documents.of(year.actor("hfschool"), filing).files()).hasSize(2);
    assertThat(documents.of(year.actor("hfschool"), filing).waiting()).containsExactly(later.id());
    assertThat(Browser.signedIn(port, "hfschool").get("/filings/" + filing).body())
        .contains("待再次提交后生效");
    assertThat(documents.of(year.actor("ahhefei"), filing).files()).hasSize(1);
    String hidden = later.id();
    assertThatThrownBy(() -> access.find(year.actor("ahhefei"), hidden))
        .hasMessageContaining("没有编号为");
    assertThat(Browser.signedIn(port, "ahhefei").get("/filings/" + filing).body())
        .doesNotContain(later.id());

    drafting.discard(year.actor("hfschool"), filing);
    assertThat(documents.of(year.actor("hfschool"), filing).files()).as("given up").hasSize(1);
    later = add("hfschool", filing);
    assertThat(year.submit("hfschool", filing).problem()).as("the paper alone").isNull();
    assertThat(documents.of(year.actor("ahhefei"), filing).files()).hasSize(2);
    assertThat(access.find(year.actor("ahhefei"), later.id()).id()).isEqualTo(later.id());
  }

  @Test
  @Order(4)
  void after_the_schools_time_only_what_was_returned_may_be_completed_within_its_period() {
    year.at("2027-04-03T09:00:00+08:00");
    assertThat(documents.of(year.actor("hfschool"), filing).mayAdd()).isFalse();
    assertThatThrownBy(() -> add("hfschool", filing)).hasMessageContaining("不在2027年春季申报的申报时间");
    year.decide("ahhefei", filing, Decision.RETURN, "请更换申报表扫描件。");
    add("hfschool", filing);
    assertThat(year.submit("hfschool", filing).problem()).isNull();

    year.decide("ahhefei", filing, Decision.RETURN, "请再核对。");
    year.at("2027-04-20T09:00:00+08:00");
    assertThatThrownBy(() -> add("hfschool", filing)).hasMessageContaining("补正期限已于");
  }

  @Test
  @Order(5)
  void a_decided_filing_takes_no_paper() {
    year.at("2027-03-28T09:00:00+08:00");
    String decided = year.submitted("hfschool", "b1-04");
    year.decide("ahhefei", decided, Decision.REJECT, "不具备条件。");
    assertThatThrownBy(() -> add("hfschool", decided)).hasMessageContaining("不能再上传或更换材料");
  }

  private Attachment add(String person, String number) {
    return documents.add(
        year.actor(person),
        number,
        new FilingDocuments.Scan("application_form", "", Set.of()),
        "申报表（更换）.pdf",
        SCAN);
  }

  private void say(String person, InternalOpinion opinion, @Nullable String words) {
    service.decide(year.actor(person), within + "-N1", opinion, words, null);
  }

  private String approvalState() {
    return queries.latest("filing", within).orElseThrow().stateText();
  }
}
