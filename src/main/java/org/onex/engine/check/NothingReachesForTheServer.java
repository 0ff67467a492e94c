package org.onex.engine.check;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Scripts, connectors, classes, shells and the engine's other ways out of a model. */
class NothingReachesForTheServer implements ModelRule {

  private static final Set<String> ELEMENTS =
      Set.of("script", "scriptTask", "connector", "formData");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "expression",
          "resource",
          "scriptFormat",
          "formKey",
          "formHandlerClass",
          "decisionRef");

  private static final Set<String> TOPICS = Set.of("send-mail");

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model
        .elements()
        .flatMap(
            element ->
                Stream.of(itself(model, element), attributes(model, element), type(model, element))
                    .flatMap(found -> found));
  }

  private static Stream<FileProblem> itself(ProcessModel model, Element element) {
    return ELEMENTS.contains(element.getTagName())
        ? Stream.of(
            model.error(
                element, "不允许使用“%s”".formatted(element.getTagName()), "请改用已开放的组件或 Camunda 表单"))
        : Stream.empty();
  }

  private static Stream<FileProblem> attributes(ProcessModel model, Element element) {
    return ATTRIBUTES.stream()
        .filter(
            name ->
                ProcessModel.camunda(element, name) != null
                    || ((ProcessModel.isOfEngine(element) || name.equals("scriptFormat"))
                        && element.attribute(name) != null))
        .map(
            name ->
                model.error(
                    element,
                    "不允许使用属性“%s”".formatted(name),
                    "请改用 camunda:delegateExpression 或 camunda:formRef"));
  }

  /** Work that is fetched is let through only where somebody fetches it. */
  private static Stream<FileProblem> type(ProcessModel model, Element element) {
    var type = ProcessModel.camunda(element, "type");
    var topic = ProcessModel.camunda(element, "topic");
    return type == null || (type.equals("external") && TOPICS.contains(String.valueOf(topic)))
        ? Stream.empty()
        : Stream.of(
            model.error(
                element, "不允许使用任务类型“%s”".formatted(type), "请改用 camunda:delegateExpression"));
  }
}
