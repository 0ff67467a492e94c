package org.onex.engine;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Which end events the processes of one case have come to. */
public final class EndsReached {

  private EndsReached() {}

  /** One for each instance that is over, the oldest first. */
  public static List<String> by(HistoryService history, String process, String businessKey) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .finished()
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .activityType("noneEndEvent")
                    .list()
                    .stream())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
