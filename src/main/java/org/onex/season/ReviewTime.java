package org.onex.season;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onex.pack.Packs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working days that a notice (or its reading) leaves reviewers for what comes back corrected. They
 * stand as grants of the rules themselves, so that windows, due dates and 逾期未审 all know them.
 */
@Service
@Transactional
public class ReviewTime {

  private static final String PROPOSED_BY = "系统";
  private static final String CONFIRMED_BY = "规则包";

  private final WorkingDays workingDays;
  private final Grants grants;
  private final Seasons seasons;
  private final Packs packs;
  private final WindowChangePublisher redated;
  private final Clock clock;

  ReviewTime(
      WorkingDays workingDays,
      Grants grants,
      Seasons seasons,
      Packs packs,
      WindowChangePublisher redated,
      Clock clock) {
    this.workingDays = workingDays;
    this.grants = grants;
    this.seasons = seasons;
    this.packs = packs;
    this.redated = redated;
    this.clock = clock;
  }

  /** One level that a filing has yet to pass, and the unit that acts there. */
  public record Turn(String level, String unitId) {}

  /** Each turn gets at least {@code days} working days after the one before it may have ended. */
  public void guarantee(
      EffectiveWindows effectiveWindows, String number, List<Turn> turns, int days) {
    Instant now = clock.instant();
    Instant from = now;
    boolean moved = false;
    for (Turn turn : turns) {
      Instant wanted = workingDays.probableEndAfter(from, days);
      Instant end =
          effectiveWindows.closesAt(turn.level(), turn.unitId(), number).orElse(Instant.MAX);
      if (wanted.isAfter(end)) {
        grants.save(grant(effectiveWindows, number, turn, wanted, end, days, now));
        moved = true;
        from = wanted.minusSeconds(1);
      }
    }
    if (moved) {
      grants.flush();
      redated.announce(effectiveWindows.season().id());
    }
  }

  /**
   * 办理时限: a filing that arrives has so many working days. Where the days off of a year on the way
   * are not published, its time stays open until they are.
   *
   * @param clause that gives the level its working days
   */
  public void limit(
      EffectiveWindows effectiveWindows, String number, Turn turn, int days, String clause) {
    Instant now = clock.instant();
    Grant grant =
        new Grant(
            effectiveWindows.season().id(),
            turn.level(),
            GrantScope.FILING,
            number,
            workingDays.endAfter(now, days).orElse(Grant.OPEN_END),
            "%s：办理时限%d个工作日".formatted(clause, days),
            "项目到达本环节，自次日起计算办理时限。",
            PROPOSED_BY,
            now);
    grant.confirm(CONFIRMED_BY, now);
    grants.saveAndFlush(grant);
    redated.announce(effectiveWindows.season().id());
  }

  /** For a school's correction while nobody can tell the level's own end. */
  public Instant probableEnd(int days) {
    return workingDays.probableEndAfter(clock.instant(), days);
  }

  /** Sets the ends that waited for a year's days off. */
  @EventListener
  public void settle(HolidayYearPublished year) {
    for (Grant grant : grants.findByClosesAtOrderById(Grant.OPEN_END)) {
      Season season = seasons.findById(grant.seasonId()).orElseThrow();
      packs.policy(season.policyVersion()).steps().stream()
          .filter(step -> step.level().equals(grant.level()))
          .findFirst()
          .flatMap(step -> workingDays.endAfter(grant.proposedAt(), step.workingDays()))
          .ifPresent(
              end -> {
                grant.endAt(end);
                redated.announce(season.id());
              });
    }
    grants.flush();
  }

  private static Grant grant(
      EffectiveWindows effectiveWindows,
      String number,
      Turn turn,
      Instant until,
      Instant end,
      int days,
      Instant now) {
    Grant grant =
        new Grant(
                effectiveWindows.season().id(),
                turn.level(),
                GrantScope.FILING,
                number,
                until,
                "规则包参数：补正后重新提交的，保证审核%d个工作日".formatted(days),
                "学校已补正并重新提交，原定审核时间不足。",
                PROPOSED_BY,
                now)
            .insteadOf(end);
    grant.confirm(CONFIRMED_BY, now);
    return grant;
  }
}
