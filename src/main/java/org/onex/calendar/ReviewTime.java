package org.onex.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewTime(
      WorkingDays workingDays, Grants grants, ApplicationEventPublisher events, Clock clock) {
    this.workingDays = workingDays;
    this.grants = grants;
    this.events = events;
    this.clock = clock;
  }

  /** One level that a filing has yet to pass, and the unit that acts there. */
  public record Turn(String level, String unitId) {}

  /** Each turn gets at least {@code days} working days after the one before it may have ended. */
  public void guarantee(Openings openings, String number, List<Turn> turns, int days) {
    Instant now = clock.instant();
    Instant from = now;
    boolean moved = false;
    for (Turn turn : turns) {
      Instant wanted = workingDays.endAfter(from, days);
      Instant end = openings.closesAt(turn.level(), turn.unitId(), number).orElse(Instant.MAX);
      if (wanted.isAfter(end)) {
        grants.save(grant(openings, number, turn, wanted, end, days, now));
        moved = true;
        from = wanted.minusSeconds(1);
      }
    }
    if (moved) {
      grants.flush();
      events.publishEvent(new SeasonRedated(openings.season().id()));
    }
  }

  private static Grant grant(
      Openings openings,
      String number,
      Turn turn,
      Instant until,
      Instant end,
      int days,
      Instant now) {
    Grant grant =
        new Grant(
                openings.season().id(),
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
