package org.onex.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.batch.BatchItem;
import org.onex.batch.BatchRun;
import org.onex.batch.BatchRuns;
import org.onex.directory.Actor;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OneXTest
class BulkReviewTest {

  @Autowired Season2027 season;
  @Autowired BulkReview reviews;
  @Autowired BatchRuns runs;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  @Test
  void filings_decided_together_are_recorded_told_and_handed_on_as_if_each_were_alone() {
    List<String> numbers = submitted("hfschool", "b1-01", "b1-02", "b1-03", "b1-04");
    List<ReviewAct> acts = new ArrayList<>(numbers.stream().map(BulkReviewTest::approve).toList());
    acts.set(1, new ReviewAct(numbers.get(1), Decision.RETURN, "请核对人数。", null));
    acts.set(2, new ReviewAct(numbers.get(2), Decision.REJECT, "条件不足。", null));

    assertThat(reviews.decide(season.actor("ahhefei"), acts))
        .allSatisfy(answer -> assertThat(answer.problem()).isNull())
        .extracting(BulkReview.Answer::number)
        .containsExactlyElementsOf(numbers);

    assertThat(numbers)
        .extracting(number -> season.filing(number).state())
        .containsExactly(
            FilingState.IN_REVIEW,
            FilingState.RETURNED,
            FilingState.DECIDED,
            FilingState.IN_REVIEW);
    assertThat(letters(numbers))
        .containsExactly("CITY_PASSED", "RETURNED", "nothing", "CITY_PASSED");
    assertThat(numbers)
        .allSatisfy(
            number ->
                assertThat(
                        count("select count(*) from review_step where filing_number = ?", number))
                    .isOne());
    assertThat(reviews.decide(season.actor("ahprovince"), List.of(acts.get(0), acts.get(3))))
        .allSatisfy(answer -> assertThat(answer.problem()).isNull());
    assertThat(season.filing(numbers.get(3)).state()).isEqualTo(FilingState.DECIDED);
  }

  @Test
  void one_refusal_keeps_no_other_filing_of_its_chunk_from_being_decided() {
    List<String> numbers = submitted("whschool", "b1-01", "b1-02", "b1-03");
    String elsewhere = season.submitted("ahzhongzhuan", "b1-01");
    List<ReviewAct> acts =
        List.of(
            approve(numbers.get(0)),
            new ReviewAct(numbers.get(1), Decision.REJECT, null, null),
            approve(elsewhere),
            approve(numbers.get(2)),
            approve(numbers.get(2)));

    List<BulkReview.Answer> answers = reviews.decide(season.actor("ahwuhu"), acts);

    assertThat(answers.get(0).problem()).isNull();
    assertThat(answers.get(1).problem()).contains("须填写审核意见");
    assertThat(answers.get(2).problem()).contains("不在您的待办中");
    assertThat(answers.get(3).problem()).isNull();
    assertThat(answers.get(4).problem()).contains("不在您的待办中");
    assertThat(season.filing(numbers.get(1)).level()).isEqualTo("city");
    assertThat(season.filing(elsewhere).level()).isEqualTo("city");
    assertThat(season.filing(numbers.get(2)).level()).isEqualTo("province");
    assertThat(letters(List.of(numbers.get(0), numbers.get(1), elsewhere, numbers.get(2))))
        .containsExactly("CITY_PASSED", "nothing", "nothing", "CITY_PASSED");
  }

  @Test
  void a_chunk_with_a_refusal_at_its_end_leaves_nothing_of_its_first_attempt() {
    List<String> numbers = submitted("hfschool", "b2-01", "b2-02");
    List<ReviewAct> acts =
        List.of(approve(numbers.get(0)), new ReviewAct(numbers.get(1), Decision.RETURN, " ", null));

    reviews.decide(season.actor("ahhefei"), acts);

    assertThat(count("select count(*) from review_step where filing_number = ?", numbers.get(0)))
        .isOne();
    assertThat(
            count(
                "select count(*) from delivery where template = 'CITY_PASSED' and about = ?",
                numbers.get(0)))
        .isOne();
    assertThat(
            count(
                """
                select count(*) from act_ru_task t
                  join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ?
                """,
                numbers.get(0)))
        .isOne();
    assertThat(season.filing(numbers.get(1)).level()).isEqualTo("city");
  }

  @Test
  void one_filing_that_cannot_be_worked_off_keeps_no_other_from_being_decided() {
    String astray = season.submitted("whschool", "b2-05");
    season.approve("ahwuhu", astray);
    List<String> numbers = submitted("hfcollege", "b2-01", "b2-02");
    jdbc.update("update institution set school_type = 'unknown' where id = 'whschool'");

    List<BulkReview.Answer> answers =
        reviews.decide(
            season.actor("ahprovince"),
            List.of(approve(numbers.get(0)), approve(astray), approve(numbers.get(1))));
    jdbc.update("update institution set school_type = 'secondary' where id = 'whschool'");

    assertThat(answers.get(0).problem()).isNull();
    assertThat(answers.get(1).problem()).contains("系统未能办理", astray, "其余各项不受影响");
    assertThat(answers.get(2).problem()).isNull();
    assertThat(season.filing(astray).state()).isEqualTo(FilingState.IN_REVIEW);
    assertThat(season.filing(numbers.get(1)).state()).isEqualTo(FilingState.DECIDED);
  }

  @Test
  void one_filing_that_cannot_be_worked_off_keeps_no_other_from_being_submitted() {
    List<String> numbers = submitted("ahzhongzhuan", "b2-01", "b2-02", "b2-03");
    for (String number : numbers) {
      season.decide("ahhefei", number, Decision.RETURN, "请核对人数。");
      season.rewritten("ahzhongzhuan", number, Season2027.line(70));
    }
    String astray = numbers.get(1);
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(astray)
        .list()
        .forEach(
            one -> runtime.deleteProcessInstanceIfExists(one.getId(), "", true, true, true, true));

    Actor school = season.actor("ahzhongzhuan");
    BatchRun run = runs.one(school, runs.submit(school, Season2027.SPRING, numbers));

    assertThat(run.items())
        .filteredOn(item -> item.state() == BatchItem.State.REFUSED)
        .singleElement()
        .satisfies(item -> assertThat(item.number()).isEqualTo(astray))
        .satisfies(item -> assertThat(item.sentence()).contains("系统未能办理", astray));
    assertThat(run.waiting()).isZero();
    assertThat(numbers)
        .extracting(number -> season.filing(number).state())
        .containsExactly(FilingState.IN_REVIEW, FilingState.RETURNED, FilingState.IN_REVIEW);
  }

  private List<String> submitted(String school, String... certificates) {
    return List.of(certificates).stream()
        .map(certificate -> season.submitted(school, certificate))
        .toList();
  }

  private List<String> letters(List<String> numbers) {
    return numbers.stream()
        .map(
            number ->
                jdbc
                    .queryForList(
                        """
                        select distinct template from delivery
                        where about = ? and template <> 'RECEIPT'
                        """,
                        String.class,
                        number)
                    .stream()
                    .reduce((a, b) -> a + " " + b)
                    .orElse("nothing"))
        .toList();
  }

  private long count(String query, String number) {
    return jdbc.queryForObject(query, Long.class, number);
  }

  private static ReviewAct approve(String number) {
    return new ReviewAct(number, Decision.APPROVE, null, null);
  }
}
