package org.onex.season;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onex.casework.Confirmation;
import org.onex.casework.ConfirmationState;
import org.onex.casework.EveryCell;
import org.onex.directory.Refusal;

/** Seasons, grants and supplementary notices refuse by themselves what their state is not for. */
class SeasonStatesTest {

  private static final Instant AT = Instant.parse("2027-03-26T01:00:00Z");

  @Test
  void every_verb_of_a_season_in_every_state() {
    EveryCell.of(
        SeasonTransitions.TABLE,
        """
        CONFIRM  CONFIRMED CONFIRMED -
        REDATE   DRAFT     CONFIRMED RELEASED
        JUDGE_BY DRAFT     CONFIRMED -
        RELEASE  -         RELEASED  RELEASED
        """,
        (state, verb) -> season(state),
        SeasonStatesTest::act,
        Season::state);
  }

  @Test
  void every_verb_of_a_grant_in_every_state() {
    EveryCell.of(
        Confirmation.TABLE,
        """
        CONFIRM  CONFIRMED - -
        WITHDRAW WITHDRAWN - -
        """,
        (state, verb) -> grant(state),
        (grant, verb) -> {
          switch (verb) {
            case CONFIRM -> grant.confirm("ahprovince2", AT);
            case WITHDRAW -> grant.withdraw("ahprovince", AT);
          }
        },
        Grant::state);
    EveryCell.of(
        Confirmation.TABLE,
        """
        CONFIRM  CONFIRMED - -
        WITHDRAW WITHDRAWN - -
        """,
        (state, verb) -> notice(state),
        (notice, verb) -> {
          switch (verb) {
            case CONFIRM -> notice.confirm("ahprovince2", AT);
            case WITHDRAW -> notice.withdraw("ahprovince", AT);
          }
        },
        SupplementaryNotice::state);
  }

  @Test
  void whoever_proposes_does_not_confirm() {
    assertThatThrownBy(() -> grant(ConfirmationState.PROPOSED).confirm("ahprovince", AT))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能自行确认");
    assertThatThrownBy(() -> notice(ConfirmationState.PROPOSED).confirm("ahprovince", AT))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能自行确认");
  }

  @Test
  void nobody_but_the_proposer_withdraws() {
    assertThatThrownBy(() -> grant(ConfirmationState.PROPOSED).withdraw("ahprovince2", AT))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("由提出的人撤回");
  }

  private static Season season(SeasonState state) {
    Season season = Season.draft("anhui", 2027, "spring", "2027年春季申报", "ahprov", "1", List.of());
    if (state != SeasonState.DRAFT) {
      season.confirm("皖教示例〔2027〕1号", LocalDate.of(2027, 3, 1), List.of());
    }
    if (state == SeasonState.RELEASED) {
      season.release(AT);
    }
    return season;
  }

  private static void act(Season season, SeasonVerb verb) {
    switch (verb) {
      case CONFIRM -> season.confirm("皖教示例〔2027〕2号", LocalDate.of(2027, 3, 2), List.of());
      case REDATE -> season.redate(List.of());
      case JUDGE_BY -> season.judgeBy("2");
      case RELEASE -> season.release(AT);
    }
  }

  private static Grant grant(ConfirmationState state) {
    Grant grant =
        new Grant(
            "anhui-2027-spring",
            "school",
            GrantScope.ALL,
            null,
            AT.plusSeconds(60),
            "会商纪要",
            "系统维护",
            "ahprovince",
            AT);
    if (state == ConfirmationState.CONFIRMED) {
      grant.confirm("ahprovince2", AT);
    }
    if (state == ConfirmationState.WITHDRAWN) {
      grant.withdraw("ahprovince", AT);
    }
    return grant;
  }

  private static SupplementaryNotice notice(ConfirmationState state) {
    var notice =
        new SupplementaryNotice(
            "anhui-2027-spring",
            "皖教示例〔2027〕2号",
            LocalDate.of(2027, 3, 20),
            "顺延",
            List.of(),
            "ahprovince",
            AT);
    if (state == ConfirmationState.CONFIRMED) {
      notice.confirm("ahprovince2", AT);
    }
    if (state == ConfirmationState.WITHDRAWN) {
      notice.withdraw("ahprovince", AT);
    }
    return notice;
  }
}
