package org.onex.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;

/** One BPMN file, as the rules about models ask for it. */
final class ProcessModel {

  /** With the older namespace of Activiti, which the engine still honours. */
  static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

  private static final Set<String> NODES =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent",
          "exclusiveGateway",
          "inclusiveGateway",
          "parallelGateway",
          "eventBasedGateway",
          "complexGateway",
          "task",
          "userTask",
          "serviceTask",
          "sendTask",
          "receiveTask",
          "manualTask",
          "businessRuleTask",
          "scriptTask",
          "callActivity",
          "subProcess",
          "transaction",
          "adHocSubProcess");

  private final String file;
  private final List<Element> elements;
  private final Map<String, Integer> waysOut = new HashMap<>();

  ProcessModel(String file, List<Element> elements) {
    this.file = file;
    this.elements = elements;
    all("sequenceFlow").forEach(flow -> waysOut.merge(text(flow, "sourceRef"), 1, Integer::sum));
  }

  String file() {
    return file;
  }

  Stream<Element> elements() {
    return elements.stream();
  }

  Stream<Element> all(String tag) {
    return elements().filter(element -> element.getTagName().equals(tag));
  }

  Stream<Element> nodes() {
    return elements().filter(element -> NODES.contains(element.getTagName()));
  }

  /** Whether more than one flow leaves the element. */
  boolean forks(Element node) {
    return waysOut.getOrDefault(text(node, "id"), 0) > 1;
  }

  /** Whether the flow is one of several out of its source. */
  boolean isOneOfSeveral(Element flow) {
    return waysOut.getOrDefault(text(flow, "sourceRef"), 0) > 1;
  }

  FileProblem error(Element element, String message, String remedy) {
    return FileProblem.error(file, element, message, remedy);
  }

  FileProblem warning(Element element, String message, String remedy) {
    return FileProblem.warning(file, element, message, remedy);
  }

  static String text(Element element, String attribute) {
    var value = element.attribute(attribute);
    return value == null ? "" : value;
  }

  static @Nullable String camunda(Element element, String attribute) {
    return element.attributeNS(CAMUNDA, attribute);
  }

  /** What the engine's extensions of an element hold under a name. */
  static Stream<Element> extensions(Element element, String tag) {
    var extensions = element.element("extensionElements");
    return extensions == null
        ? Stream.empty()
        : extensions.elements().stream().filter(part -> part.getTagName().equals(tag));
  }

  /** On elements of the engine's namespace the engine's attributes carry no prefix. */
  static boolean isOfEngine(Element element) {
    return element.getUri() != null
        && (element.getUri().equals(CAMUNDA.getNamespaceUri())
            || element.getUri().equals(CAMUNDA.getAlternativeUri()));
  }

  /** Every attribute's value and the element's own text. */
  static Stream<String> texts(Element element) {
    return Stream.concat(
        element.attributes().stream().map(key -> value(element, key)),
        Stream.of(element.getText()));
  }

  /** The engine names an attribute {@code uri:name}. */
  private static String value(Element element, String key) {
    int colon = key.lastIndexOf(':');
    var value =
        colon < 0
            ? element.attribute(key)
            : element.attributeNS(new Namespace(key.substring(0, colon)), key.substring(colon + 1));
    return value == null ? "" : value;
  }
}
