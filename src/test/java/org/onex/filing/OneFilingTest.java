package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.plan.Plans;
import org.onex.review.ResultPublication;
import org.onex.review.ReviewSteps;
import org.springframework.beans.factory.annotation.Autowired;

/** One filing from draft to result, through the real engine. */
@OneXTest
class OneFilingTest {

  @Autowired Season2027 season;
  @Autowired Submission submission;
  @Autowired ReviewSteps steps;
  @Autowired ResultPublication resultPublication;
  @Autowired Plans plans;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void a_secondary_schools_filing_passes_city_and_province() {
    String number = season.submitted("hfschool", "b1-01");
    assertThat(season.filing(number).level()).isEqualTo("city");

    season.approve("ahhefei", number);
    assertThat(season.filing(number).level()).isEqualTo("province");

    season.approve("ahprovince", number);
    assertThat(season.filing(number).state()).isEqualTo(FilingState.DECIDED);
    assertThat(plans.findById(number)).isEmpty();
  }

  @Test
  void a_provincial_secondary_school_is_reviewed_by_its_city_first() {
    String number = season.submitted("ahzhongzhuan", "b1-01");
    assertThat(season.filing(number).level()).isEqualTo("city");
    assertThat(season.filing(number).reviewUnitId()).isEqualTo("bjhefei");
  }

  @Test
  void a_college_goes_to_the_province_directly() {
    String number = season.submitted("hfcollege", "b1-01");
    assertThat(season.filing(number).level()).isEqualTo("province");
  }

  @Test
  void the_wrong_city_finds_nothing_to_decide() {
    String number = season.submitted("hfschool", "b1-02");
    assertThatThrownBy(() -> season.approve("ahwuhu", number)).hasMessageContaining("不在您的待办中");
    assertThat(season.filing(number).level()).isEqualTo("city");
  }

  @Test
  void a_return_needs_an_opinion_and_nothing_changes_without_one() {
    String number = season.submitted("hfschool", "b1-03");
    assertThatThrownBy(() -> season.decide("ahhefei", number, Decision.RETURN, " "))
        .hasMessageContaining("须填写审核意见");
    assertThat(season.filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
    season.approve("ahhefei", number);
  }

  @Test
  void a_filing_returned_by_the_province_may_come_back_after_the_schools_window() {
    String number = season.submitted("hfcollege", "b1-04");
    season.at("2027-04-08T10:00:00+08:00");
    season.decide("ahprovince", number, Decision.RETURN, "请核对人数");
    assertThat(season.filing(number).state()).isEqualTo(FilingState.RETURNED);

    season.at("2027-04-09T10:00:00+08:00");
    season.rewritten("hfcollege", number, line(70));
    assertThat(season.submit("hfcollege", number).revision()).isEqualTo(2);
    assertThat(season.filing(number).level()).isEqualTo("province");
    season.approve("ahprovince", number);
    assertThat(season.filing(number).state()).isEqualTo(FilingState.DECIDED);
  }

  @Test
  void a_correction_after_the_reviewers_window_is_refused() {
    String number = season.submitted("hfcollege", "b1-05");
    season.at("2027-04-10T20:00:00+08:00");
    season.decide("ahprovince", number, Decision.RETURN, "请核对人数");
    season.at("2027-04-11T00:00:00+08:00");
    season.rewritten("hfcollege", number, line(70));
    assertThat(season.submit("hfcollege", number).problem())
        .contains("补正期限已于2027年4月10日 23:59:59截止");
  }

  @Test
  void what_comes_back_at_the_last_minute_leaves_each_reviewer_three_working_days() {
    String number = season.submitted("hfschool", "b2-05");
    season.at("2027-04-05T20:00:00+08:00");
    season.decide("ahhefei", number, Decision.RETURN, "请核对人数");
    season.rewritten("hfschool", number, line(70));
    assertThat(season.submit("hfschool", number).problem()).isNull();

    season.at("2027-04-08T23:59:59+08:00");
    season.approve("ahhefei", number);
    season.at("2027-04-13T23:59:59+08:00");
    season.approve("ahprovince", number);
    assertThat(season.filing(number).state()).isEqualTo(FilingState.DECIDED);
  }

  @Test
  void but_not_a_fourth() {
    String number = season.submitted("hfschool", "b2-06");
    season.at("2027-04-05T20:00:00+08:00");
    season.decide("ahhefei", number, Decision.RETURN, "请核对人数");
    season.rewritten("hfschool", number, line(70));
    season.submit("hfschool", number);

    season.at("2027-04-09T00:00:00+08:00");
    assertThatThrownBy(() -> season.approve("ahhefei", number))
        .hasMessageContaining("准予延长的时间也已于2027年4月8日 23:59:59截止");
  }

  @Test
  void the_city_sees_a_filing_again_when_the_headcount_changed_and_not_otherwise() {
    String changed = season.submitted("hfschool", "b2-01");
    String explained = season.submitted("hfschool", "b2-02");
    for (String number : new String[] {changed, explained}) {
      season.approve("ahhefei", number);
      season.decide("ahprovince", number, Decision.RETURN, "请补充说明");
    }
    season.rewritten("hfschool", changed, line(80));
    season.rewritten(
        "hfschool",
        explained,
        new FilingLine("中级", "710201", "计算机应用", 200, 12, 60, null, null, "已核对"));
    season.submit("hfschool", changed);
    season.submit("hfschool", explained);

    assertThat(season.filing(changed).level()).isEqualTo("city");
    assertThat(season.filing(explained).level()).isEqualTo("province");
    assertThat(steps.findByFilingNumberOrderById(changed))
        .noneMatch(step -> step.isInForce() && step.decision() == Decision.APPROVE);
  }

  @Test
  void the_school_takes_a_filing_back_until_the_first_reviewer_acts() {
    String number = season.submitted("hfschool", "b2-03");
    submission.withdraw(season.actor("hfschool"), number);
    assertThat(season.filing(number).state()).isEqualTo(FilingState.WITHDRAWN);

    season.rewritten("hfschool", number, line(61));
    assertThat(season.submit("hfschool", number).problem()).isNull();
    season.approve("ahhefei", number);
    assertThatThrownBy(() -> submission.withdraw(season.actor("hfschool"), number))
        .hasMessageContaining("可提出撤回申请");
  }

  @Test
  void a_replacement_is_swapped_in_at_once_and_judged_again() {
    String number = season.submitted("hfschool", "b2-04");
    season.rewritten("hfschool", number, line(90));
    assertThat(season.filing(number).revisionInForce()).isEqualTo(1);

    assertThat(season.submit("hfschool", number).problem()).isNull();
    assertThat(season.filing(number).revisionInForce()).isEqualTo(2);
    assertThat(season.filing(number).level()).isEqualTo("city");
    season.approve("ahhefei", number);
  }

  @Test
  void the_last_second_of_the_window_counts_and_the_next_does_not() {
    String inTime = season.drafted("whschool", Season2027.SPRING, "b1-01", line(60));
    String late = season.drafted("whschool", Season2027.SPRING, "b1-02", line(60));
    season.at("2027-04-02T23:59:59+08:00");
    assertThat(season.submit("whschool", inTime).problem()).isNull();
    season.at("2027-04-03T00:00:00+08:00");
    assertThat(season.submit("whschool", late).problem()).contains("申报时间（2027年3月22日");
  }

  @Test
  void a_closed_level_cannot_act_and_is_told_why() {
    String number = season.submitted("whschool", "b1-03");
    season.at("2027-04-06T00:00:00+08:00");
    assertThatThrownBy(() -> season.approve("ahwuhu", number))
        .hasMessageContaining("初审时间（2027年3月22日 00:00:00 至 2027年4月5日 23:59:59）");
  }
}
