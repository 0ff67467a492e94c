package org.onex.engine.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Where no condition holds and no way is the default, a filing hangs with an error. */
class DecisionsHaveADefault implements ModelRule {

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    var withCondition =
        model
            .all("sequenceFlow")
            .filter(flow -> flow.element("conditionExpression") != null)
            .map(flow -> ProcessModel.text(flow, "id"))
            .collect(Collectors.toSet());
    return Stream.concat(model.all("exclusiveGateway"), model.all("inclusiveGateway"))
        .filter(model::forks)
        .flatMap(gateway -> judge(model, gateway, withCondition));
  }

  private static Stream<FileProblem> judge(
      ProcessModel model, Element gateway, Set<String> withCondition) {
    var standard = ProcessModel.text(gateway, "default");
    if (standard.isEmpty()) {
      return Stream.of(model.error(gateway, "网关没有默认流向", "请把其中一条流向设为默认流向"));
    }
    var source = ProcessModel.text(gateway, "id");
    return model
        .all("sequenceFlow")
        .filter(flow -> ProcessModel.text(flow, "sourceRef").equals(source))
        .filter(flow -> !ProcessModel.text(flow, "id").equals(standard))
        .filter(flow -> !withCondition.contains(ProcessModel.text(flow, "id")))
        .map(flow -> model.error(flow, "流向没有条件，也不是默认流向", "请填写条件"));
  }
}
