package org.onex.engine.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.onex.engine.check.ModelBean;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** When a deadline counts as near, for the filter of Tasklist that shows what is due soon. */
@ModelBean
@Component
@Description("供筛选条件使用：${deadlines.soon()} 为三日后")
public class Deadlines {

  private static final Duration NEAR = Duration.ofDays(3);

  private final Clock clock;

  Deadlines(Clock clock) {
    this.clock = clock;
  }

  public Date soon() {
    return Date.from(clock.instant().plus(NEAR));
  }
}
