package org.onex.process.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.springframework.stereotype.Component;

/** What a process model must not contain, whoever deploys it. */
@Component
class BpmnCheck {

  /** With the older namespace of Activiti, which the engine still honours. */
  private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

  private static final Set<String> FORBIDDEN_ELEMENTS =
      Set.of("script", "scriptTask", "connector", "formData");
  private static final Set<String> FORBIDDEN_ATTRIBUTES =
      Set.of("class", "expression", "resource", "scriptFormat", "formKey", "formHandlerClass");

  private final ExpressionCheck expressions;

  BpmnCheck(ExpressionCheck expressions) {
    this.expressions = expressions;
  }

  List<Problem> problems(ModelXml model) {
    return model.elements().flatMap(this::problems).toList();
  }

  private Stream<Problem> problems(Element element) {
    return Stream.of(elementItself(element), attributes(element), taskType(element), texts(element))
        .flatMap(found -> found);
  }

  private static Stream<Problem> elementItself(Element element) {
    return FORBIDDEN_ELEMENTS.contains(element.getTagName())
        ? Stream.of(
            problem(element, "不允许使用“%s”，请改用已开放的组件或 Camunda 表单。".formatted(element.getTagName())))
        : Stream.empty();
  }

  /** On elements of the engine's namespace these attributes carry no prefix. */
  private static Stream<Problem> attributes(Element element) {
    boolean ofEngine =
        element.getUri() != null
            && (element.getUri().equals(CAMUNDA.getNamespaceUri())
                || element.getUri().equals(CAMUNDA.getAlternativeUri()));
    return FORBIDDEN_ATTRIBUTES.stream()
        .filter(
            name ->
                element.attributeNS(CAMUNDA, name) != null
                    || ((ofEngine || name.equals("scriptFormat"))
                        && element.attribute(name) != null))
        .map(
            name ->
                problem(
                    element,
                    "不允许使用属性“%s”，请改用 camunda:delegateExpression 或 camunda:formRef。"
                        .formatted(name)));
  }

  private static Stream<Problem> taskType(Element element) {
    var type = element.attributeNS(CAMUNDA, "type");
    return type == null
        ? Stream.empty()
        : Stream.of(
            problem(element, "不允许使用任务类型“%s”，请改用 camunda:delegateExpression。".formatted(type)));
  }

  private Stream<Problem> texts(Element element) {
    var delegate =
        Stream.of(
                element.attributeNS(CAMUNDA, "delegateExpression"),
                element.attribute("delegateExpression"))
            .filter(value -> value != null)
            .flatMap(expressions::ofDelegate);
    var others =
        Stream.concat(
                element.attributes().stream().map(key -> value(element, key)),
                Stream.of(element.getText()))
            .flatMap(expressions::inText);
    return Stream.concat(delegate, others).distinct().map(sentence -> problem(element, sentence));
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

  private static Problem problem(Element element, String sentence) {
    var id = element.attribute("id");
    return id == null ? new ProblemImpl(sentence, element) : new ProblemImpl(sentence, element, id);
  }
}
