package org.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which steps of a model a test class has been through, by the engine's own history. */
public final class WalkedSteps {

  private WalkedSteps() {}

  /** Fails with the names of the steps that nothing has reached yet. */
  public static void areAll(RepositoryService repository, HistoryService history, String process) {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    List<String> steps =
        repository
            .getBpmnModelInstance(definition.getId())
            .getModelElementsByType(FlowNode.class)
            .stream()
            .map(FlowElement::getId)
            .toList();
    include(
        history
            .createHistoricActivityInstanceQuery()
            .processDefinitionId(definition.getId())
            .list()
            .stream(),
        process,
        steps);
  }

  /** Of a model that packs share, those that one pack's rows lead to. */
  public static void include(HistoryService history, String process, List<String> steps) {
    include(
        history.createHistoricActivityInstanceQuery().list().stream()
            .filter(step -> step.getProcessDefinitionKey().equals(process)),
        process,
        steps);
  }

  private static void include(
      Stream<HistoricActivityInstance> history, String process, List<String> steps) {
    assertThat(history.map(HistoricActivityInstance::getActivityId))
        .as("steps of %s that were reached", process)
        .containsAll(steps);
  }
}
