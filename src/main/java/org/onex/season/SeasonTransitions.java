package org.onex.season;

import static org.onex.season.SeasonState.CONFIRMED;
import static org.onex.season.SeasonState.DRAFT;
import static org.onex.season.SeasonState.RELEASED;

import org.onex.casework.Transitions;

/** Every verb of a season in every state; a year is as far as its seasons are. */
final class SeasonTransitions {

  static final Transitions<SeasonState, SeasonVerb> TABLE =
      Transitions.of("申报批次、年度", SeasonState.class, SeasonVerb.class)
          .leads(SeasonVerb.CONFIRM, DRAFT, CONFIRMED)
          .keeps(SeasonVerb.CONFIRM, CONFIRMED)
          .refuses(SeasonVerb.CONFIRM, "SEASON_RELEASED", "%s%s，不能再确认时间安排；确需调整的，请录入补充通知。")
          .keeps(SeasonVerb.REDATE, DRAFT, CONFIRMED, RELEASED)
          .keeps(SeasonVerb.JUDGE_BY, DRAFT, CONFIRMED)
          .refuses(SeasonVerb.JUDGE_BY, "SEASON_RELEASED", "%s%s，不能再更换规则。")
          .leads(SeasonVerb.RELEASE, CONFIRMED, RELEASED)
          .keeps(SeasonVerb.RELEASE, RELEASED)
          .refuses(SeasonVerb.RELEASE, "SEASON_NOT_CONFIRMED", "%s%s，时间安排尚未确认，没有可以发布的结果。")
          .build();

  private SeasonTransitions() {}
}
