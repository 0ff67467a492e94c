package org.onex.engine.check;

import java.util.HashSet;
import java.util.stream.Stream;

/** Two elements of one id are one element to the engine. */
class IdsAreUnique implements ModelRule {

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    var seen = new HashSet<String>();
    return model
        .elements()
        .filter(element -> element.attribute("id") != null)
        .filter(element -> !seen.add(element.attribute("id")))
        .map(
            element ->
                model.error(element, "编号“%s”重复".formatted(element.attribute("id")), "请改为唯一的编号"));
  }
}
