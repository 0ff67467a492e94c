package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.Guangdong;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.filing.Drafting;
import org.onex.filing.FilingState;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalOpinion;
import org.onex.plan.Plans;
import org.onex.season.Window;
import org.onex.season.YearPlanning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A college's own rules (粤生态职院〔2023〕18号) on top of its province's notice, both as they ship: what
 * the college settles within comes before what the province's experts see.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GdstySeasonTest {

  private static final String SEASON = "guangdong-2027-concentrated";
  private static final String SCHOOL = Guangdong.OWN_RULES;

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired Guangdong province;
  @Autowired YearPlanning years;
  @Autowired Drafting drafting;
  @Autowired ApprovalService service;
  @Autowired Plans plans;
  @Autowired ManagementService management;

  private static String filing = "";

  @BeforeEach
  void thereIsACollegeWithRulesOfItsOwn() {
    province.settled();
    province.collegeWithOwnRules();
  }

  @Test
  @Order(1)
  void both_notices_judge_the_filing_each_by_its_own_clause() {
    year.at("2027-03-01T09:00:00+08:00");
    years.draft("guangdong", 2027, Guangdong.OFFICE);
    years.confirm(
        "guangdong",
        2027,
        "粤教示例〔2027〕3号",
        LocalDate.of(2027, 1, 8),
        Map.of(SEASON, List.of(until("school", "2027-04-11"), until("province", "2027-05-01"))));
    filing = year.drafted(SCHOOL, SEASON, "b1-04", line(29));

    assertThat(year.submit(SCHOOL, filing).problem())
        .contains("粤生态职院〔2023〕18号 第八条(四)")
        .contains("广东省教育厅2024年通知 二(二)");
    String findings = Browser.basic(port, SCHOOL).get("/api/filings/" + filing).body();
    assertThat(findings).contains("第八条(三)", "BELOW_SCHOOL_MIN", "29人", "30人");
  }

  @Test
  @Order(2)
  void it_passes_dean_and_academic_office_before_the_province_gets_it() {
    year.rewritten(SCHOOL, filing, line(60));
    drafting.supportedBy(year.actor(SCHOOL), filing, List.of("网页设计与制作"));
    province.formsFilledIn(year.actor(SCHOOL), filing);
    province.formsStamped(year.actor(SCHOOL), filing);
    assertThat(year.submit(SCHOOL, filing).problem()).isNull();
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.DRAFT);

    say("gddean", filing + "-N1");
    say("gdacademic", filing + "-N1");
    assertThat(year.filing(filing).state()).isEqualTo(FilingState.IN_REVIEW);
    assertThat(year.filing(filing).level()).isEqualTo("province");
  }

  @Test
  @Order(3)
  void the_province_decides_as_for_any_other_college() {
    year.decide("gdoffice", filing, Decision.RETURN, "请补充实训条件。");
    year.rewritten(SCHOOL, filing, line(62));
    province.formsStamped(year.actor(SCHOOL), filing);
    assertThat(year.submit(SCHOOL, filing).problem()).isNull();
    say("gddean", filing + "-N2");
    say("gdacademic", filing + "-N2");
    province.meetingAgrees(filing);
    year.approve("gdoffice", filing);
    EngineAtWork.run(management);

    assertThat(year.filing(filing).state()).isEqualTo(FilingState.APPROVED);
    assertThat(plans.findById(filing)).isPresent();
  }

  @Test
  @Order(4)
  void a_college_without_rules_of_its_own_is_judged_by_the_notice_alone() {
    String other = year.drafted("gdcollege2", SEASON, "b1-01", line(29));
    assertThat(Browser.basic(port, "gdcollege2").get("/api/filings/" + other).body())
        .doesNotContain("粤生态职院");
  }

  private void say(String person, String approval) {
    service.decide(year.actor(person), approval, InternalOpinion.AGREE, null, null);
  }

  private static Window until(String level, String day) {
    return new Window(level, null, OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant());
  }
}
