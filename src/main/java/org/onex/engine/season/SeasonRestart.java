package org.onex.engine.season;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.onex.engine.identity.EngineIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seasons that still run by the model that drew no windows begin again by the present one. Nothing
 * is lost or told twice: what is due follows from the rows, and what has been told stands there.
 */
@Component
class SeasonRestart {

  private static final Logger LOG = LoggerFactory.getLogger(SeasonRestart.class);
  private static final String REASON = "流程模型已更换：批次按新模型重新开始，已通知的事项不重复通知。";

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final EngineIdentity identity;
  private final SeasonProcess processes;

  SeasonRestart(
      RuntimeService runtime,
      RepositoryService repository,
      EngineIdentity identity,
      SeasonProcess processes) {
    this.runtime = runtime;
    this.repository = repository;
    this.identity = identity;
    this.processes = processes;
  }

  void run() {
    List<ProcessInstance> old = identity.asApplication(this::withoutWindows);
    if (old.isEmpty()) {
      return;
    }
    List<String> seasons = old.stream().map(ProcessInstance::getBusinessKey).toList();
    LOG.info("{}个批次的流程按没有画出窗口的旧模型运行，将结束旧流程并按新模型重新开始：{}", old.size(), seasons);
    for (ProcessInstance season : old) {
      identity.asApplication(
          () -> {
            runtime.deleteProcessInstance(season.getId(), REASON);
            return season.getId();
          });
      processes.startSeason(season.getBusinessKey());
      LOG.info("批次 {} 的流程已重新开始", season.getBusinessKey());
    }
  }

  private List<ProcessInstance> withoutWindows() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(SeasonProcesses.SEASON)
        .list()
        .stream()
        .filter(
            season ->
                repository
                    .getBpmnModelInstance(season.getProcessDefinitionId())
                    .getModelElementsByType(CallActivity.class)
                    .isEmpty())
        .toList();
  }
}
