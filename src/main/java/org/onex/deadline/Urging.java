package org.onex.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onex.calendar.ChineseTime;
import org.onex.calendar.Occasion;
import org.onex.calendar.Openings;
import org.onex.calendar.SeasonBook;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.pack.Packs;
import org.onex.policy.Policy;
import org.onex.review.Overdue;
import org.onex.review.PendingReview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: the office writes to every unit that has overdue filings, at most once a day. */
@Service
@Transactional
public class Urging {

  private final Overdue overdue;
  private final SeasonBook seasons;
  private final Packs packs;
  private final ReviewerLetters letters;
  private final Clock clock;

  Urging(Overdue overdue, SeasonBook seasons, Packs packs, ReviewerLetters letters, Clock clock) {
    this.overdue = overdue;
    this.seasons = seasons;
    this.packs = packs;
    this.letters = letters;
    this.clock = clock;
  }

  /** How many overdue filings were urged. */
  public int urge(Actor actor, String seasonId) {
    Openings openings = seasons.openings(seasonId);
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(openings.season().provinceId())) {
      throw new Refusal("PROVINCE_ONLY", "催办由省级审核单位办理。");
    }
    List<PendingReview> all = overdue.of(actor, seasonId);
    if (all.isEmpty()) {
      throw new Refusal(
          "NOTHING_OVERDUE", "%s没有逾期未审的项目，无需催办。".formatted(openings.season().title()));
    }
    Policy policy = packs.policy(openings.season().policyVersion());
    Instant today = ChineseTime.startOf(ChineseTime.dayOf(clock.instant()));
    Map<Occasion, List<PendingReview>> byEnd =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    r -> new Occasion(Occasion.Kind.REMIND, r.level(), today, r.closesAt())));
    byEnd.forEach(
        (occasion, reviews) -> letters.urge(new SeasonAt(openings, policy, occasion, ""), reviews));
    return all.size();
  }
}
