package org.onex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.CertificateEntry;
import org.onex.catalogue.PastFigures;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a finding stands on may change while a filing is under review: nobody decides unseen. */
@OneXTest
class ChangedFactsTest {

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired Catalogue catalogue;
  @Autowired BulkReview bulk;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void a_certificate_cancelled_during_review_is_not_approved() {
    String number = season.submitted("hfschool", "b1-03");
    String plan = planned("hfcollege", "b1-03");

    cancelled("b1-03");

    assertThat(view(number)).contains("不符合", "取消");
    assertThatThrownBy(() -> season.approve("ahhefei", number)).hasMessageContaining("不能通过：");
    assertThat(season.filing(number).level()).isEqualTo("city");
    assertThat(submitted(number)).noneMatch(Finding::blocksSubmission);
    assertThat(now(number)).anyMatch(Finding::blocksSubmission);
    assertThat(told("FINDINGS_CHANGED", number)).contains("hfschool", "ahhefei");
    assertThat(told("CATALOGUE_CHANGED", "catalogue"))
        .contains("ahprovince")
        .doesNotContain("hfschool");
    assertThat(
            jdbc.queryForObject(
                "select max(text_body) from delivery where template = 'CATALOGUE_CHANGED'",
                String.class))
        .contains("是否取消由“否”改为“是”", "申报项目 " + number, "考核计划 " + plan);
  }

  @Test
  void a_decision_on_findings_that_have_changed_is_refused_and_the_reviewer_reads_the_new_ones() {
    String number = season.submitted("hfschool", "b1-02");
    jdbc.update(
        "update institution set platform_registered = false where id ="
            + " (select school_id from filing where filing_number = ?)",
        number);
    try {
      assertThatThrownBy(() -> season.approve("ahhefei", number))
          .hasMessageContaining("校验结果已更新，本次审核未登记")
          .hasMessageContaining("请核对后重新办理");
      assertThat(season.filing(number).level()).isEqualTo("city");
      assertThat(view(number)).contains("注册");
      assertThatThrownBy(() -> season.approve("ahhefei", number)).hasMessageContaining("不能通过");
      season.decide("ahhefei", number, Decision.RETURN, "请先在平台注册");
      assertThat(season.filing(number).state()).isEqualTo(FilingState.RETURNED);
    } finally {
      jdbc.update("update institution set platform_registered = true");
    }
  }

  @Test
  void bulk_review_does_not_overcome_the_refusal_by_asking_twice() {
    String changed = season.submitted("whschool", "b1-01");
    String same = season.submitted("whschool", "b1-05");
    catalogue.loadPastFigures(
        List.of(
            new PastFigures(
                season.filing(changed).schoolId(),
                "b1-01",
                new FilingFacts.PastYear(2026, 100, 10, 10, 5, 5))));

    var answers =
        bulk.decide(
            season.actor("ahwuhu"),
            List.of(
                new ReviewAct(changed, Decision.APPROVE, null, null),
                new ReviewAct(same, Decision.APPROVE, null, null)));

    assertThat(answers.get(0).problem()).contains("校验结果已更新", "2026");
    assertThat(answers.get(1).problem()).isNull();
    assertThat(season.filing(changed).level()).isEqualTo("city");
    season.approve("ahwuhu", changed);
    assertThat(season.filing(changed).level()).isEqualTo("province");
  }

  private String planned(String person, String certificate) {
    String number = season.submitted(person, certificate);
    season.approve("ahprovince", number);
    jdbc.update("update filing set state = 'APPROVED' where filing_number = ?", number);
    jdbc.update(
        "insert into plan (plan_number, season_id, school_id, certificate_id, province_id,"
            + " review_unit_id, lock_version) select filing_number, season_id, school_id,"
            + " certificate_id, province_id, review_unit_id, 0 from filing where filing_number = ?",
        number);
    return number;
  }

  private void cancelled(String id) {
    Certificate known = catalogue.certificate(id).orElseThrow();
    catalogue.loadCertificates(
        List.of(
            new CertificateEntry(
                known.name(),
                known.batch(),
                null,
                known.organisation(),
                known.levels(),
                known.exam(),
                known.publishedFee(),
                known.minimum(),
                true,
                known.exampleData())));
  }

  /** What the reviewer's open task shows. */
  private String view(String number) {
    Browser office = Browser.basic(port, "ahhefei");
    String task =
        JsonPath.read(
            office.get("/engine-rest/task?processInstanceBusinessKey=" + number).body(), "$[0].id");
    return office
        .get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false")
        .body();
  }

  private List<Finding> submitted(String number) {
    return transaction.execute(status -> season.filing(number).inForce().findings());
  }

  private List<Finding> now(String number) {
    return transaction.execute(status -> season.filing(number).inForce().findingsNow());
  }

  private List<String> told(String template, String about) {
    return jdbc.queryForList(
        "select distinct person_id from delivery where template = ? and about = ? and person_id is"
            + " not null",
        String.class,
        template,
        about);
  }
}
