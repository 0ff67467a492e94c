package org.onex.engine.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Whoever reads a model, a task or the history reads names: of steps, and of ways that fork. */
class EverythingIsNamed implements ModelRule {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    var flows =
        model
            .all("sequenceFlow")
            .filter(model::isOneOfSeveral)
            .filter(flow -> leavesADecision(model, flow));
    return Stream.of(model.all("process"), model.nodes(), flows)
        .flatMap(elements -> elements)
        .flatMap(element -> judge(model, element));
  }

  /** After an event-based or parallel gateway the next step says what happens. */
  private static boolean leavesADecision(ProcessModel model, Element flow) {
    var source = ProcessModel.text(flow, "sourceRef");
    return Stream.concat(model.all("exclusiveGateway"), model.all("inclusiveGateway"))
        .anyMatch(gateway -> ProcessModel.text(gateway, "id").equals(source));
  }

  private static Stream<FileProblem> judge(ProcessModel model, Element element) {
    var name = ProcessModel.text(element, "name");
    if (name.isBlank()) {
      return Stream.of(
          model.error(element, "“%s”没有名称".formatted(element.getTagName()), "请在 Modeler 中填写中文名称"));
    }
    return CHINESE.matcher(name).find()
        ? Stream.empty()
        : Stream.of(model.warning(element, "名称“%s”不是中文".formatted(name), "请改为办理人员看得懂的中文名称"));
  }
}
