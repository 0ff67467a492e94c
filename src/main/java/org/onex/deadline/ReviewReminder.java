package org.onex.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.review.OverdueReviewService;
import org.onex.review.PendingReview;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;
import org.onex.season.Occasion;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: the office writes to every unit that has overdue filings, at most once a day. */
@Service
@Transactional
public class ReviewReminder {

  private final OverdueReviewService overdueReviewService;
  private final SeasonQueries seasons;
  private final Packs packs;
  private final ReviewerMails mails;
  private final Clock clock;

  ReviewReminder(
      OverdueReviewService overdueReviewService,
      SeasonQueries seasons,
      Packs packs,
      ReviewerMails mails,
      Clock clock) {
    this.overdueReviewService = overdueReviewService;
    this.seasons = seasons;
    this.packs = packs;
    this.mails = mails;
    this.clock = clock;
  }

  /** How many overdue filings were urged. */
  public int urge(Actor actor, String seasonId) {
    EffectiveWindows effectiveWindows = seasons.openings(seasonId);
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(effectiveWindows.season().provinceId())) {
      throw new Refusal("PROVINCE_ONLY", "催办由省级审核单位办理。");
    }
    List<PendingReview> all = overdueReviewService.of(actor, seasonId);
    if (all.isEmpty()) {
      throw new Refusal(
          "NOTHING_OVERDUE", "%s没有逾期未审的项目，无需催办。".formatted(effectiveWindows.season().title()));
    }
    Policy policy = packs.policy(effectiveWindows.season().policyVersion());
    Instant today = ChineseTime.startOf(ChineseTime.dayOf(clock.instant()));
    Map<Occasion, List<PendingReview>> byEnd =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    r -> new Occasion(Occasion.Kind.REMIND, r.level(), today, r.closesAt())));
    byEnd.forEach(
        (occasion, reviews) ->
            mails.urge(new SeasonAt(effectiveWindows, policy, occasion, ""), reviews));
    return all.size();
  }
}
