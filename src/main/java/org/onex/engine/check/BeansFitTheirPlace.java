package org.onex.engine.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A delegate expression names one exposed bean, of the kind that its place calls. */
class BeansFitTheirPlace implements ModelRule {

  private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

  private final ExposedBeans beans;

  BeansFitTheirPlace(ExposedBeans beans) {
    this.beans = beans;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model
        .elements()
        .flatMap(
            element ->
                Stream.of(
                        ProcessModel.camunda(element, "delegateExpression"),
                        ProcessModel.isOfEngine(element)
                            ? element.attribute("delegateExpression")
                            : null)
                    .filter(expression -> expression != null)
                    .distinct()
                    .flatMap(expression -> judge(model, element, expression)));
  }

  private Stream<FileProblem> judge(ProcessModel model, Element element, String expression) {
    var named = BEAN.matcher(expression);
    if (!named.matches()) {
      return Stream.of(model.error(element, "委托表达式“%s”只能写成 ${组件名}".formatted(expression), "请改写"));
    }
    var bean = named.group(1);
    if (!beans.contains(bean)) {
      return Stream.of(model.error(element, "没有名为“%s”的组件".formatted(bean), "请核对名称"));
    }
    var place = Place.of(element);
    return place.kinds.stream().anyMatch(kind -> beans.isOne(bean, kind))
        ? Stream.empty()
        : Stream.of(
            model.error(
                element,
                "组件“%s”不能用作%s".formatted(bean, place.title),
                "请改用%s组件".formatted(place.title)));
  }

  /** What the engine calls there. */
  private record Place(String title, List<Class<?>> kinds) {

    private static final Place TASK = new Place("任务的委托", List.of(JavaDelegate.class));
    private static final Place EXECUTION =
        new Place("执行监听器", List.of(ExecutionListener.class, JavaDelegate.class));
    private static final Place USER_TASK = new Place("任务监听器", List.of(TaskListener.class));

    static Place of(Element element) {
      return switch (element.getTagName()) {
        case "taskListener" -> USER_TASK;
        case "executionListener" -> EXECUTION;
        default -> TASK;
      };
    }
  }
}
