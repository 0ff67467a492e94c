package org.onex.season;

import java.time.Duration;
import java.time.Instant;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Lets an administrator of the demo jump ahead, so that deadlines can be seen in minutes. */
@Service
@Profile("demo")
public class DemoClock {

  private final BusinessClock clock;
  private final DemoClockTable table;
  private final ClockFollower follower;

  DemoClock(BusinessClock clock, DemoClockTable table, ClockFollower follower) {
    this.clock = clock;
    this.table = table;
    this.follower = follower;
  }

  public synchronized Instant moveTo(Instant target, Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Refusal("CLOCK_NOT_ALLOWED", "只有系统管理员可以调整演示时钟，请使用管理员账号登录后再试。");
    }
    var now = clock.instant();
    if (target.isBefore(now)) {
      throw new Refusal(
          "CLOCK_BACKWARDS",
          "演示时钟只能向前调整：当前演示时间为%s，目标时间为%s，请改填晚于当前演示时间的时刻。"
              .formatted(ChineseTime.second(now), ChineseTime.second(target)));
    }
    follower.whilePaused(() -> apply(target, actor));
    return clock.instant();
  }

  /** Takes over what another node on the same database has set. */
  synchronized void follow() {
    table
        .offset()
        .filter(offset -> offset.toMillis() != clock.offset().toMillis())
        .ifPresent(offset -> follower.whilePaused(() -> shiftTo(offset)));
  }

  private Duration apply(Instant target, Actor actor) {
    // whole milliseconds, as every node reads them, and not a moment before the target
    var offset =
        Duration.ofMillis(
            Duration.between(clock.machineTime(), target).plusNanos(999_999).toMillis());
    table.move(offset, actor.personId());
    return shiftTo(offset);
  }

  private Duration shiftTo(Duration offset) {
    clock.shiftBy(offset);
    return offset;
  }
}
