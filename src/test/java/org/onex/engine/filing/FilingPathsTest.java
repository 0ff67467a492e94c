package org.onex.engine.filing;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.onex.Season2027.line;

import java.time.OffsetDateTime;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.EndsReached;
import org.onex.engine.WalkedSteps;
import org.onex.engine.season.EngineAtWork;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.filing.Receipt;
import org.onex.filing.Submission;
import org.onex.notice.Finding;
import org.onex.review.OverdueReviewService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of a filing's process, as Modeler draws it. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingPathsTest {

  private static final String PROCESS = "certificate-filing";
  private static final String REVIEW = "filing-review";
  private static final String CITY = "anhui-city-review";
  private static final String PROVINCE = "anhui-province-review";

  @Autowired Season2027 year;
  @Autowired Submission submission;
  @Autowired OverdueReviewService overdueReviewService;
  @Autowired TransactionTemplate transaction;
  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired ManagementService management;

  @BeforeEach
  void allLevelsAreOpen() {
    AbstractAssertions.init(engine);
    year.confirmed();
    year.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void passed_by_city_and_province_it_waits_for_the_release_and_becomes_a_plan() {
    String number = year.submitted("hfschool", "b1-01");
    ProcessInstance filing = processOf(number);
    assertThat(filing).hasPassed("Task_Route").isWaitingAt("CallActivity_Review");
    isReviewedIn(CITY, number);

    year.approve("ahhefei", number);
    isReviewedIn(PROVINCE, number);
    year.approve("ahprovince", number);
    assertThat(filing).isWaitingAt("Event_Released").hasNotPassed("Task_Publish");

    publish(number);
    assertThat(filing).hasPassed("Task_CreatePlan", "EndEvent_Approved").isEnded();
  }

  @Test
  void what_may_not_be_accepted_stays_with_the_school_and_starts_nothing() {
    String number = year.drafted("hfschool", Season2027.SPRING, "b2-02", line(1));

    Receipt receipt = year.submit("hfschool", number);

    Assertions.assertThat(receipt.accepted()).isFalse();
    Assertions.assertThat(receipt.findings()).anyMatch(Finding::blocksSubmission);
    Assertions.assertThat(year.filing(number).state()).isEqualTo(FilingState.DRAFT);
    Assertions.assertThat(EndsReached.by(history, "filing-checks", number))
        .containsExactly("EndEvent_Refused");
    Assertions.assertThat(processOf(number)).isNull();

    year.rewritten("hfschool", number, line(60));
    Assertions.assertThat(year.submit("hfschool", number).accepted()).isTrue();
    Assertions.assertThat(EndsReached.by(history, "filing-checks", number))
        .containsExactly("EndEvent_Refused", "EndEvent_Accepted");
  }

  @Test
  void a_college_skips_the_city_and_a_rejection_makes_no_plan() {
    String number = year.submitted("hfcollege", "b1-01");
    ProcessInstance filing = processOf(number);
    isReviewedIn(PROVINCE, number);
    Assertions.assertThat(wasReviewedIn(CITY, number)).isFalse();

    year.decide("ahprovince", number, Decision.REJECT, "与专业布局不符。");
    publish(number);
    assertThat(filing).hasPassed("EndEvent_Rejected").hasNotPassed("Task_CreatePlan").isEnded();
  }

  @Test
  void rejected_by_the_city_it_never_reaches_the_province() {
    String number = year.submitted("hfschool", "b1-02");
    ProcessInstance filing = processOf(number);
    ProcessInstance review = reviewOf(number);
    year.decide("ahhefei", number, Decision.REJECT, "未开设对应专业。");
    assertThat(review).hasPassed("EndEvent_Stopped").hasNotPassed("Task_NextStage").isEnded();
    Assertions.assertThat(wasReviewedIn(PROVINCE, number)).isFalse();
    assertThat(filing).isWaitingAt("Event_Released");
  }

  @Test
  void returned_it_waits_for_the_school_and_is_judged_again() {
    String number = year.submitted("hfschool", "b1-03");
    ProcessInstance filing = processOf(number);
    year.decide("ahhefei", number, Decision.RETURN, "请核对人数。");
    assertThat(filing).isWaitingAt("Gateway_Correction");

    year.rewritten("hfschool", number, line(70));
    year.submit("hfschool", number);
    assertThat(filing).hasPassed("Event_Resubmitted").isWaitingAt("CallActivity_Review");
    isReviewedIn(CITY, number);
    year.approve("ahhefei", number);
    year.decide("ahprovince", number, Decision.RETURN, "请补充说明。");
    assertThat(filing).isWaitingAt("Gateway_Correction");
  }

  @Test
  void a_school_gives_up_a_returned_filing() {
    String number = year.submitted("hfschool", "b1-04");
    ProcessInstance filing = processOf(number);
    year.decide("ahhefei", number, Decision.RETURN, "请核对人数。");
    submission.withdraw(year.actor("hfschool"), number);
    assertThat(filing).hasPassed("Event_Abandoned", "EndEvent_Abandoned").isEnded();
  }

  @Test
  void a_school_takes_it_back_before_anybody_acted() {
    String number = year.submitted("hfschool", "b1-05");
    ProcessInstance filing = processOf(number);
    submission.withdraw(year.actor("hfschool"), number);
    assertThat(filing).hasPassed("BoundaryEvent_Withdrawn", "EndEvent_Withdrawn").isEnded();
  }

  @Test
  void a_replacement_starts_the_review_again() {
    String number = year.submitted("hfschool", "b1-06");
    ProcessInstance filing = processOf(number);
    year.rewritten("hfschool", number, line(90));
    year.submit("hfschool", number);
    assertThat(filing).hasPassed("BoundaryEvent_Replaced").isWaitingAt("CallActivity_Review");
    isReviewedIn(CITY, number);
  }

  @Test
  void an_overdue_filing_is_sent_back_to_the_school_by_the_office() {
    String number = year.submitted("hfschool", "b2-01");
    ProcessInstance filing = processOf(number);
    year.at("2027-04-06T09:00:00+08:00");
    overdueReviewService.sendBack(
        year.actor("ahprovince"),
        number,
        "市级逾期未审，请核对后重新提交。",
        OffsetDateTime.parse("2027-04-09T00:00:00+08:00").toInstant());
    assertThat(filing).hasPassed("BoundaryEvent_SentBack").isWaitingAt("Gateway_Correction");
  }

  @ParameterizedTest
  @ValueSource(strings = {PROCESS, REVIEW, CITY, PROVINCE, "filing-checks"})
  @Order(Integer.MAX_VALUE)
  void no_step_of_the_models_was_left_out(String process) {
    WalkedSteps.areAll(repository, history, process);
  }

  /** The review stands at the one stage whose process this is. */
  private void isReviewedIn(String stage, String number) {
    assertThat(reviewOf(number)).isWaitingAt("CallActivity_Stage");
    assertThat(instance(stage, number)).isNotNull();
    assertThat(instance(stage.equals(CITY) ? PROVINCE : CITY, number)).isNull();
  }

  private boolean wasReviewedIn(String stage, String number) {
    return history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(stage)
            .processInstanceBusinessKey(number)
            .count()
        > 0;
  }

  private ProcessInstance processOf(String number) {
    return instance(PROCESS, number);
  }

  private ProcessInstance reviewOf(String number) {
    return instance(REVIEW, number);
  }

  private ProcessInstance instance(String process, String number) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(number)
        .singleResult();
  }

  private void publish(String number) {
    year.releasedAlone(number);
    EngineAtWork.run(management);
  }
}
