package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onex.casework.EveryCell;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Check;

/** A filing refuses by itself whatever its state is not for. */
class FilingTest {

  private static final Instant MORNING = Instant.parse("2027-03-26T01:00:00Z");
  private static final Instant LATER = Instant.parse("2027-03-27T01:00:00Z");
  private static final Actor SCHOOL =
      new Actor("hfcollege", "合肥示例职业技术学院", "schhfcollege", Role.SCHOOL);

  @Test
  void every_verb_in_every_state() {
    EveryCell.of(
        FilingTransitions.TABLE,
        """
        WRITE       DRAFT     IN_REVIEW RETURNED  WITHDRAWN -       -                 -
        DISCARD     DRAFT     IN_REVIEW RETURNED  WITHDRAWN -       -                 -
        ENTER_HOUSE DRAFT     IN_REVIEW RETURNED  WITHDRAWN -       -                 -
        LEAVE_HOUSE DRAFT     IN_REVIEW RETURNED  WITHDRAWN -       -                 -
        SUBMIT      IN_REVIEW IN_REVIEW IN_REVIEW IN_REVIEW -       -                 -
        WITHDRAW    -         WITHDRAWN WITHDRAWN -         -       -                 -
        ASK_BACK    -         IN_REVIEW -         -         -       -                 -
        JUDGE       -         IN_REVIEW -         -         -       -                 -
        REACH       -         IN_REVIEW -         -         -       -                 -
        ACT         -         IN_REVIEW -         -         -       -                 -
        RETURN      -         RETURNED  -         -         -       -                 -
        DECIDE      -         DECIDED   -         -         -       -                 -
        RELEASE     -         -         -         -         APPROVED/REJECTED -       -
        CORRECT     -         -         -         -         DECIDED APPROVED/REJECTED APPROVED/REJECTED
        LENGTHEN    -         -         RETURNED  -         -       -                 -
        """,
        FilingTest::readyFor,
        FilingTest::act,
        Filing::state);
  }

  @Test
  void a_decided_filing_cannot_be_submitted_again() {
    Filing filing = in(FilingState.IN_REVIEW);
    filing.write(List.of(line(99)), null, MORNING);
    filing.decide(Decision.APPROVE, LATER);

    assertThatThrownBy(() -> filing.submit(SCHOOL, LATER))
        .isInstanceOf(Refusal.class)
        .hasMessage("申报项目 AH1 已审结，不能再提交；结果发布前确需更正的，请联系省级审核单位，由其更正审核结论并留痕。");
  }

  @Test
  void a_decision_voids_the_working_copy_and_says_so() {
    Filing filing = in(FilingState.IN_REVIEW);
    filing.write(List.of(line(99)), null, MORNING);
    filing.enterHouse(MORNING);
    filing.decide(Decision.APPROVE, LATER);

    assertThat(filing.workingCopy()).isEmpty();
    assertThat(filing.isInHouse()).isFalse();
    assertThat(filing.latest().headcount()).isEqualTo(60);
    assertThat(filing.revisions())
        .filteredOn(revision -> LATER.equals(revision.voidedAt()))
        .singleElement()
        .satisfies(revision -> assertThat(revision.headcount()).isEqualTo(99));
  }

  @Test
  void a_withdrawn_filing_is_handed_in_again_with_the_same_text() {
    Filing filing = in(FilingState.WITHDRAWN);
    assertThat(filing.allows(FilingVerb.SUBMIT)).isTrue();

    assertThat(filing.submit(SCHOOL, LATER).number()).isEqualTo(2);
    assertThat(filing.inForce().headcount()).isEqualTo(60);
    assertThat(filing.changedMaterially()).isFalse();
  }

  @Test
  void a_text_in_review_or_returned_is_not_handed_in_twice() {
    assertThatThrownBy(() -> in(FilingState.IN_REVIEW).submit(SCHOOL, LATER))
        .hasMessage("申报项目 AH1 自上次提交后没有修改，无需再次提交。");
    assertThatThrownBy(() -> in(FilingState.RETURNED).submit(SCHOOL, LATER))
        .hasMessage("申报项目 AH1 退回后尚未修改，请按审核意见修改或补充材料后再提交。");
  }

  @Test
  void while_the_school_settles_it_within_nobody_writes_submits_or_withdraws() {
    for (FilingVerb verb :
        List.of(
            FilingVerb.WRITE,
            FilingVerb.DISCARD,
            FilingVerb.ENTER_HOUSE,
            FilingVerb.SUBMIT,
            FilingVerb.WITHDRAW)) {
      Filing filing = readyFor(FilingState.RETURNED, verb);
      filing.write(List.of(line(70)), null, MORNING);
      filing.enterHouse(MORNING);
      assertThatThrownBy(() -> act(filing, verb))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("正在校内审批，不能" + verb.label());
      assertThat(filing.state()).isEqualTo(FilingState.RETURNED);
      assertThat(filing.isInHouse()).isTrue();
    }
  }

  @Test
  void taken_back_freely_until_a_reviewer_acts_and_by_asking_once_afterwards() {
    Filing filing = in(FilingState.IN_REVIEW);
    assertThatThrownBy(() -> filing.askToTakeBack(LATER)).hasMessageContaining("可以直接撤回");
    filing.actedOn(MORNING);
    assertThatThrownBy(() -> filing.withdraw(LATER)).hasMessageContaining("可提出撤回申请");
    filing.askToTakeBack(LATER);
    assertThatThrownBy(() -> filing.askToTakeBack(LATER)).hasMessageContaining("已提出撤回申请");
  }

  /** Nothing but its state may speak against the verb. */
  private static Filing readyFor(FilingState state, FilingVerb verb) {
    Filing filing = in(state);
    if (state == FilingState.IN_REVIEW || state == FilingState.RETURNED) {
      if (verb == FilingVerb.SUBMIT || verb == FilingVerb.ENTER_HOUSE) {
        filing.write(List.of(line(70)), null, MORNING);
      }
    }
    if (state == FilingState.IN_REVIEW && verb == FilingVerb.ASK_BACK) {
      filing.actedOn(MORNING);
    }
    return filing;
  }

  private static Filing in(FilingState state) {
    Filing filing =
        new Filing(
            "AH1", "anhui-2027-spring", "schhfcollege", "b1-01", "ahprov", "ahprov", MORNING);
    filing.write(List.of(line(60)), null, MORNING);
    if (state == FilingState.DRAFT) {
      return filing;
    }
    filing.submit(SCHOOL, MORNING);
    filing.reach("province", "ahprov", MORNING);
    switch (state) {
      case RETURNED -> filing.returnToSchool("province", LATER, MORNING);
      case WITHDRAWN -> filing.withdraw(MORNING);
      case DECIDED, APPROVED -> filing.decide(Decision.APPROVE, MORNING);
      case REJECTED -> filing.decide(Decision.REJECT, MORNING);
      default -> {}
    }
    if (state == FilingState.APPROVED || state == FilingState.REJECTED) {
      filing.release(MORNING);
    }
    return filing;
  }

  private static void act(Filing filing, FilingVerb verb) {
    switch (verb) {
      case WRITE -> filing.write(List.of(line(80)), null, LATER);
      case DISCARD -> filing.discardWorkingCopy(LATER);
      case ENTER_HOUSE -> filing.enterHouse(LATER);
      case LEAVE_HOUSE -> filing.leaveHouse(LATER);
      case SUBMIT -> filing.submit(SCHOOL, LATER);
      case WITHDRAW -> filing.withdraw(LATER);
      case ASK_BACK -> filing.askToTakeBack(LATER);
      case JUDGE -> filing.keepFindings(Check.MIN_HEADCOUNT, List.of());
      case REACH -> filing.reach("province", "ahprov", LATER);
      case ACT -> filing.actedOn(LATER);
      case RETURN -> filing.returnToSchool("province", LATER, LATER);
      case DECIDE -> filing.decide(Decision.REJECT, LATER);
      case RELEASE -> filing.release(LATER);
      case CORRECT -> filing.correct(Decision.REJECT, LATER);
      case LENGTHEN -> filing.lengthenCorrection(LATER);
    }
  }
}
