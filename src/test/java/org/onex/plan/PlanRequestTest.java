package org.onex.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onex.casework.EveryCell;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.filing.Decision;
import org.onex.filing.SampleFiling;

/** Adjustments and changes for the record refuse by themselves what their state is not for. */
class PlanRequestTest {

  private static final Instant AT = Instant.parse("2027-05-06T01:00:00Z");
  private static final Actor SCHOOL =
      new Actor("hfcollege", "合肥示例职业技术学院", "schhfcollege", Role.SCHOOL);

  @Test
  void every_verb_of_an_adjustment_in_every_state() {
    EveryCell.of(
        AdjustmentTransitions.TABLE,
        """
        CHECK     DRAFT/IN_CONSENT/REFUSED - - - - - -
        CONSENT   - IN_CONSENT - - - - -
        PAPER     - IN_CONSENT - RETURNED - - -
        HAND_IN   - IN_CONSENT - - - - -
        HAND_OVER AT_OFFICE AT_OFFICE - - - - -
        REWRITE   - - - DRAFT - - -
        WITHDRAW  - WITHDRAWN - WITHDRAWN - - -
        DECIDE    DRAFT - AT_OFFICE/RETURNED/REFUSED - - - -
        REGISTER  REGISTERED - REGISTERED - - - -
        """,
        (state, verb) -> adjustment(state),
        PlanRequestTest::act,
        Adjustment::state);
  }

  @Test
  void every_verb_of_a_change_for_the_record_in_every_state() {
    EveryCell.of(
        ChangeTransitions.TABLE,
        """
        REWRITE     DRAFT     -              -                  RETURNED  - -
        PAPER       DRAFT     -              -                  RETURNED  - -
        ENTER_HOUSE IN_HOUSE  -              -                  IN_HOUSE  - -
        LEAVE_HOUSE DRAFT     DRAFT/RETURNED -                  RETURNED  - -
        HAND_IN     AT_OFFICE AT_OFFICE      -                  AT_OFFICE - -
        WITHDRAW    WITHDRAWN -              -                  WITHDRAWN - -
        DECIDE      -         -              AT_OFFICE/RETURNED -         - -
        RECORD      -         -              RECORDED           -         - -
        """,
        (state, verb) -> change(state),
        PlanRequestTest::act,
        ChangeNotification::state);
  }

  @Test
  void what_the_office_has_answered_is_not_answered_again() {
    Adjustment adjustment = adjustment(AdjustmentState.AT_OFFICE);
    adjustment.decide(Decision.APPROVE, step());
    assertThatThrownBy(() -> adjustment.decide(Decision.REJECT, step()))
        .hasMessageContaining("可能已由其他人员办理");
    ChangeNotification notification = change(ChangeState.AT_OFFICE);
    notification.decide(Decision.APPROVE, null, step());
    assertThatThrownBy(() -> notification.decide(Decision.RETURN, null, step()))
        .hasMessageContaining("可能已由其他人员办理");
  }

  private static Adjustment adjustment(AdjustmentState state) {
    Adjustment adjustment = new Adjustment("AH1-T1", plan(), wish(70), step());
    switch (state) {
      case DRAFT -> {}
      case IN_CONSENT -> adjustment.checked(AdjustmentState.IN_CONSENT, List.of(), step());
      case REFUSED -> adjustment.checked(AdjustmentState.REFUSED, List.of(), step());
      default -> adjustment.handOver(List.of(), step());
    }
    switch (state) {
      case RETURNED, WITHDRAWN -> adjustment.decide(Decision.RETURN, step());
      case REGISTERED -> adjustment.register(step());
      default -> {}
    }
    if (state == AdjustmentState.WITHDRAWN) {
      adjustment.withdraw(step());
    }
    return adjustment;
  }

  private static void act(Adjustment adjustment, AdjustmentVerb verb) {
    switch (verb) {
      case CHECK -> adjustment.checked(AdjustmentState.IN_CONSENT, List.of(), step());
      case CONSENT, HAND_IN -> adjustment.require(verb);
      case PAPER -> adjustment.receive(new RequestPaper("minutes", "李示例", AT, null), step());
      case HAND_OVER -> adjustment.handOver(List.of(), step());
      case REWRITE -> adjustment.rewrite(wish(80), step());
      case WITHDRAW -> adjustment.withdraw(step());
      case DECIDE -> adjustment.decide(Decision.APPROVE, step());
      case REGISTER -> adjustment.register(step());
    }
  }

  private static ChangeNotification change(ChangeState state) {
    ChangeNotification notification = new ChangeNotification("AH1-B1", plan(), changed(), step());
    switch (state) {
      case DRAFT -> {}
      case IN_HOUSE -> notification.enterHouse(step());
      case WITHDRAWN -> notification.withdraw(step());
      default -> notification.leave(step());
    }
    switch (state) {
      case RETURNED -> notification.decide(Decision.RETURN, null, step());
      case RECORDED -> notification.record(step());
      default -> {}
    }
    return notification;
  }

  private static void act(ChangeNotification notification, ChangeVerb verb) {
    switch (verb) {
      case REWRITE -> notification.rewrite(changed(), step());
      case PAPER -> notification.receive(new RequestPaper("minutes", "李示例", AT, null), step());
      case ENTER_HOUSE -> notification.enterHouse(step());
      case LEAVE_HOUSE -> notification.backToSchool(step());
      case HAND_IN -> notification.leave(step());
      case WITHDRAW -> notification.withdraw(step());
      case DECIDE -> notification.decide(Decision.APPROVE, null, step());
      case RECORD -> notification.record(step());
    }
  }

  private static Plan plan() {
    return new Plan(SampleFiling.submitted(SCHOOL, AT), AT);
  }

  private static CheckedAdjustment wish(int headcount) {
    return new CheckedAdjustment(
        List.of(new PlanLine("中级", "710201", "计算机应用", headcount)), List.of(), "扩招", null);
  }

  private static CheckedChange changed() {
    return new CheckedChange(
        List.of(new ChangedItem("LEADER", "李示例", "王示例")), "负责人调动", LocalDate.of(2027, 6, 1));
  }

  private static RequestStep step() {
    return RequestStep.bySystem("办理", null, AT);
  }
}
