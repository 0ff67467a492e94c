package org.onex.engine.check;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A flow depends on one variable that has one of its known values. What is always true, compares
 * variables or names a value that never comes sends filings a way that nobody drew.
 */
class ConditionsAreComparisons implements ModelRule {

  private static final Pattern QUESTION =
      Pattern.compile("[$#]\\{\\s*\\w+\\.\\w+\\(execution\\.processBusinessKey\\)\\s*}");
  private static final String LEVEL = "level";

  private final ExposedBeans beans;
  private final Collection<String> levels;

  /**
   * @param levels what the level of a case may be; empty where no table says so
   */
  ConditionsAreComparisons(ExposedBeans beans, Collection<String> levels) {
    this.beans = beans;
    this.levels = levels;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model
        .all("sequenceFlow")
        .flatMap(
            flow ->
                Stream.ofNullable(flow.element("conditionExpression"))
                    .flatMap(condition -> judge(model, flow, condition.getText().strip())));
  }

  private Stream<FileProblem> judge(ProcessModel model, Element flow, String text) {
    if (QUESTION.matcher(text).matches()) {
      return Stream.empty();
    }
    return Condition.of(text)
        .map(condition -> judge(model, flow, condition))
        .orElseGet(
            () ->
                Stream.of(
                    model.error(
                        flow,
                        "条件“%s”不是一个变量与一个取值的比较".formatted(text),
                        "请改写为 ${outcome == 'APPROVE'} 的形式；几种情形请画成几条流向")));
  }

  private Stream<FileProblem> judge(ProcessModel model, Element flow, Condition condition) {
    Set<String> known = new TreeSet<>(beans.values(condition.variable()));
    if (condition.variable().equals(LEVEL)) {
      known.addAll(levels);
    }
    return known.isEmpty() || known.contains(condition.value())
        ? Stream.empty()
        : Stream.of(
            model.error(
                flow,
                "变量“%s”不会是“%s”，这条流向永远走不到".formatted(condition.variable(), condition.value()),
                "请改为可用的取值：" + known));
  }
}
