package org.onex.engine.command;

import java.time.Duration;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onex.season.ClockFollower;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stops the job executor while the demo clock jumps, so that no job runs in two times at once. */
@Component
@Profile("demo")
class JobExecutorPause implements ClockFollower {

  private final JobExecutor jobExecutor;

  JobExecutorPause(JobExecutor jobExecutor) {
    this.jobExecutor = jobExecutor;
  }

  @Override
  public void whilePaused(Supplier<Duration> move) {
    jobExecutor.shutdown();
    try {
      ClockUtil.offset(move.get().toMillis());
    } finally {
      jobExecutor.start();
      jobExecutor.jobWasAdded();
    }
  }
}
