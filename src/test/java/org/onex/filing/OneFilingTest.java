package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.MovableClock;
import org.onex.OneXTest;
import org.onex.calendar.YearPlanning;
import org.onex.organization.Actor;
import org.onex.organization.People;
import org.onex.organization.Refusal;
import org.onex.plan.Plans;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.springframework.beans.factory.annotation.Autowired;

/** One filing from draft to result, through the real engine. */
@OneXTest
class OneFilingTest {

  @Autowired MovableClock clock;
  @Autowired YearPlanning years;
  @Autowired PrincipalMeetings meetings;
  @Autowired Drafting drafting;
  @Autowired Submission submission;
  @Autowired ReviewTasks tasks;
  @Autowired Filings filings;
  @Autowired Plans plans;
  @Autowired People people;

  static final String SEASON = "anhui-2027-spring";

  @BeforeEach
  void springIsOpen() {
    clock.moveTo("2027-03-26T09:00:00+08:00");
    years.draft("anhui", 2027, "ahprov");
    years.confirm("anhui", 2027, "皖教秘职成〔2027〕1号", LocalDate.of(2027, 3, 1), Map.of());
  }

  @Test
  void a_secondary_schools_filing_passes_city_and_province() {
    String number = submit("hfschool", "b1-02");
    assertThat(filing(number).level()).isEqualTo("city");

    decide("ahhefei", number, Decision.APPROVE, null);
    assertThat(filing(number).level()).isEqualTo("province");

    decide("ahprovince", number, Decision.APPROVE, null);
    assertThat(filing(number).state()).isEqualTo(FilingState.DECIDED);
  }

  @Test
  void the_wrong_city_finds_nothing_to_decide() {
    String number = submit("hfschool", "b1-03");
    assertThatThrownBy(() -> decide("ahwuhu", number, Decision.APPROVE, null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不在您的待办中");
    assertThat(filing(number).level()).isEqualTo("city");
  }

  @Test
  void a_return_needs_an_opinion_and_nothing_changes_without_one() {
    String number = submit("hfschool", "b1-04");
    assertThatThrownBy(() -> decide("ahhefei", number, Decision.RETURN, " "))
        .hasStackTraceContaining("须填写审核意见");
    assertThat(filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  private String submit(String person, String certificate) {
    Actor actor = actor(person);
    meetings.save(
        new PrincipalMeeting(
            actor.institutionId(), 2027, LocalDate.of(2027, 3, 10), "第3次校长办公会会议纪要"));
    Saved saved =
        drafting.save(
            actor,
            SEASON,
            new DraftContent(
                actor.institutionId(),
                certificate,
                List.of(new FilingLine("中级", "710201", "计算机应用", 200, 12, 60, null, null, null)),
                null));
    Receipt receipt = submission.submit(actor, saved.filing().number());
    assertThat(receipt.problem()).isNull();
    return receipt.number();
  }

  private void decide(String person, String number, Decision decision, @Nullable String opinion) {
    tasks.complete(actor(person), new ReviewAct(number, decision, opinion, null));
  }

  private Filing filing(String number) {
    return filings.findByNumber(number).orElseThrow();
  }

  private Actor actor(String person) {
    return people.findById(person).orElseThrow().asActor();
  }
}
