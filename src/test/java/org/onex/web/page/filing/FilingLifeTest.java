package org.onex.web.page.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.FilingState;
import org.onex.filing.FilingWorkflow;
import org.onex.filing.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Submitted, taken back, replaced and decided, as the school's page and REST tell it. */
@OneXTest
class FilingLifeTest {

  private static final String DECIDED = "已审结，不能再提交";

  @Autowired Season2027 season;
  @Autowired Submission submission;
  @Autowired FilingWorkflow workflow;
  @Autowired RuntimeService runtime;
  @LocalServerPort int port;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void a_decided_filing_cannot_be_submitted_again_by_page_or_rest() {
    String number = season.submitted("hfcollege", "b1-01");
    season.rewritten("hfcollege", number, line(99));
    season.approve("ahprovince", number);

    var rest = Browser.basic(port, "hfcollege");
    for (String verb : new String[] {"submit", "replace"}) {
      var answer = rest.post("/api/filings/" + number + ":" + verb, "");
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains(DECIDED);
    }
    var school = Browser.signedIn(port, "hfcollege");
    assertThat(school.get("/filings/" + number).body())
        .doesNotContain("替换提交")
        .contains("未提交的修改作废", "申报 99 人");
    act(school, "/filings/" + number + "/submit");
    assertThat(school.get("/filings/" + number).body()).contains(DECIDED);

    assertThat(season.filing(number).state()).isEqualTo(FilingState.DECIDED);
    assertThat(season.filing(number).revisionInForce()).isEqualTo(1);
    assertThat(instances(number)).isEqualTo(1);
  }

  @Test
  void a_decided_filing_is_not_said_to_be_saved() {
    String number = season.submitted("hfcollege", "b1-02");
    season.approve("ahprovince", number);

    var school = Browser.signedIn(port, "hfcollege");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("level", "中级");
    form.put("majorCode", "710201");
    form.put("majorName", "计算机应用");
    form.put("enrolled", "200");
    form.put("teachers", "12");
    form.put("headcount", "99");
    form.put("_csrf", school.csrfToken());
    var answer = school.postForm("/filings/" + number + "/edit", form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("已审结，不能再修改").doesNotContain("已保存");
    assertThat(
            Browser.basic(port, "hfcollege")
                .post(
                    "/api/filings",
                    """
                    {"season": "anhui-2027-spring", "certificate": "b1-02",
                     "lines": [{"level": "中级", "majorCode": "710201", "enrolled": 200,
                                "teachers": 12, "headcount": 99}]}
                    """)
                .body())
        .contains("已审结，不能再修改");
  }

  @Test
  void a_withdrawn_filing_is_handed_in_again_with_the_same_text_by_its_page() {
    String number = season.submitted("hfcollege", "b1-03");
    var school = Browser.signedIn(port, "hfcollege");
    act(school, "/filings/" + number + "/withdraw");
    assertThat(school.get("/filings/" + number).body()).contains("/filings/" + number + "/submit");

    act(school, "/filings/" + number + "/submit");
    assertThat(season.filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
    assertThat(season.filing(number).revisionInForce()).isEqualTo(2);
    season.approve("ahprovince", number);
  }

  @Test
  void and_by_rest_and_among_all_that_are_ready() {
    String byRest = season.submitted("hfcollege", "b1-04");
    String together = season.submitted("hfcollege", "b1-05");
    submission.withdraw(season.actor("hfcollege"), byRest);
    submission.withdraw(season.actor("hfcollege"), together);

    assertThat(
            Browser.basic(port, "hfcollege")
                .post("/api/filings/" + byRest + ":submit", "")
                .statusCode())
        .isEqualTo(200);
    var school = Browser.signedIn(port, "hfcollege");
    var receipts =
        school.postForm(
            "/school/submit", Map.of("season", Season2027.SPRING, "_csrf", school.csrfToken()));
    assertThat(school.get(Browser.location(receipts).replaceFirst(".*//[^/]+", "")).body())
        .contains(together);
    for (String number : new String[] {byRest, together}) {
      assertThat(season.filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
      assertThat(instances(number)).isEqualTo(1);
    }
  }

  @Test
  void a_process_is_not_started_while_one_of_the_same_key_runs() {
    String number = season.submitted("hfcollege", "b1-06");
    assertThatThrownBy(() -> workflow.start("anhui", number)).hasMessageContaining("不能重复发起");
    assertThat(instances(number)).isEqualTo(1);
  }

  private static HttpResponse<byte[]> act(Browser school, String path) {
    var answer = school.empty("POST", path);
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer;
  }

  private long instances(String number) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number, "certificate-filing")
        .count();
  }
}
