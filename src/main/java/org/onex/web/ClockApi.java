package org.onex.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.season.ChineseTime;
import org.onex.season.DemoClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time of the system, and in the demo a jump ahead. */
@RestController
@RequestMapping("/api/clock")
class ClockApi {

  private final Clock clock;
  private final ObjectProvider<DemoClock> demoClock;

  ClockApi(Clock clock, ObjectProvider<DemoClock> demoClock) {
    this.clock = clock;
    this.demoClock = demoClock;
  }

  @GetMapping
  Now now() {
    return Now.at(clock.instant());
  }

  @PostMapping
  Now move(@RequestBody Target target, Actor actor) {
    var demo = demoClock.getIfAvailable();
    if (demo == null) {
      throw new Refusal("CLOCK_NOT_DEMO", "只有演示环境可以调整时钟，正式环境以服务器时间为准。");
    }
    OffsetDateTime to = target.to();
    if (to == null) {
      throw new Refusal("CLOCK_TARGET_MISSING", "请以 to 写明要调整到的时间，如 2027-04-02T23:59:59+08:00。");
    }
    demo.moveTo(to.toInstant(), actor);
    return Now.at(to.toInstant());
  }

  record Target(@Nullable OffsetDateTime to) {}

  /** The time that is shown, as people here read it. */
  record Now(OffsetDateTime now) {
    static Now at(Instant instant) {
      return new Now(ChineseTime.at(instant).toOffsetDateTime());
    }
  }
}
