package org.onex.engine.duty;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.duty.DutyScheduler;
import org.onex.duty.DutyWorkflow;
import org.onex.engine.check.Sends;
import org.onex.engine.identity.EngineIdentity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts a season's duties and wakes one when something was handed in or settled. */
@Component
@Sends(DutyProcess.CHANGED)
public class DutyProcess implements DutyWorkflow {

  static final String DUTY = "report-duty";
  static final String CHANGED = "duty.changed";
  static final String OUTCOME = "outcome";
  static final String RESUME_AT = "resumeAt";

  private final RuntimeService runtime;
  private final EngineIdentity identity;
  private final ObjectProvider<DutyScheduler> rounds;

  DutyProcess(
      RuntimeService runtime, EngineIdentity identity, ObjectProvider<DutyScheduler> rounds) {
    this.runtime = runtime;
    this.identity = identity;
    this.rounds = rounds;
  }

  /** A duty has one process; asking again changes nothing. */
  public void startDuties(String seasonId) {
    rounds
        .getObject()
        .issue(seasonId)
        .forEach(
            task ->
                identity.asApplication(
                    () ->
                        isRunning(task)
                            ? task
                            : runtime.startProcessInstanceByKey(DUTY, task).getId()));
  }

  @Override
  public void changed(String taskId) {
    identity.asApplication(
        () ->
            runtime
                .createMessageCorrelation(CHANGED)
                .processInstanceBusinessKey(taskId)
                .correlateAllWithResult());
  }

  private boolean isRunning(String taskId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(taskId, DUTY).count()
        > 0;
  }
}
