package org.onex.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** One model as nodes and the flows between them. */
final class FlowGraph {

  private final ProcessModel model;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, List<Element>> flows = new HashMap<>();

  FlowGraph(ProcessModel model) {
    this.model = model;
    model
        .elements()
        .forEach(element -> byId.putIfAbsent(ProcessModel.text(element, "id"), element));
    model
        .all("sequenceFlow")
        .forEach(
            flow ->
                flows
                    .computeIfAbsent(
                        ProcessModel.text(flow, "sourceRef"), source -> new ArrayList<>())
                    .add(flow));
  }

  Optional<Element> start() {
    return model.all("startEvent").findFirst();
  }

  List<Element> flowsFrom(Element node) {
    return flows.getOrDefault(ProcessModel.text(node, "id"), List.of());
  }

  Optional<Element> target(Element flow) {
    return Optional.ofNullable(byId.get(ProcessModel.text(flow, "targetRef")));
  }

  /** Name of the message that an event waits for. */
  Optional<String> message(Element event) {
    return Stream.ofNullable(event.element("messageEventDefinition"))
        .map(definition -> byId.get(ProcessModel.text(definition, "messageRef")))
        .filter(message -> message != null)
        .map(message -> ProcessModel.text(message, "name"))
        .findFirst();
  }

  /** Names of all messages that some event of the model waits for. */
  List<String> messages() {
    return Stream.of("intermediateCatchEvent", "boundaryEvent", "receiveTask")
        .flatMap(model::all)
        .flatMap(event -> message(event).stream())
        .toList();
  }

  FileProblem error(Element element, String message, String remedy) {
    return model.error(element, message, remedy);
  }
}
