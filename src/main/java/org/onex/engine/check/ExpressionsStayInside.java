package org.onex.engine.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds at deployment what the closed expressions would refuse when the model runs. Only a help to
 * the author: what holds is the engine's expression manager.
 */
class ExpressionsStayInside implements ModelRule {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern CALL_ON_NAME =
      Pattern.compile("(?<![\\w.)\\]])(\\w+)\\s*\\.\\s*(\\w+)\\s*\\(");
  private static final Pattern CALL_ON_VALUE = Pattern.compile("([)\\]]|'')\\s*\\.\\s*(\\w+)");
  private static final Pattern CHAINED_CALL =
      Pattern.compile("\\.\\s*\\w+\\s*\\.\\s*(\\w+)\\s*\\(");
  private static final Pattern CLASS =
      Pattern.compile("\\.\\s*class\\b|\\[\\s*['\"]class['\"]\\s*]");

  private final ExposedBeans beans;

  ExpressionsStayInside(ExposedBeans beans) {
    this.beans = beans;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model
        .elements()
        .flatMap(
            element ->
                ProcessModel.texts(element)
                    .flatMap(this::inText)
                    .distinct()
                    .map(message -> model.error(element, message, "请只使用流程变量和已开放的组件")));
  }

  private Stream<String> inText(String text) {
    return EXPRESSION.matcher(text).results().flatMap(found -> inExpression(found.group(1)));
  }

  private Stream<String> inExpression(String expression) {
    var code = LITERAL.matcher(expression).replaceAll("''");
    var calls =
        CALL_ON_NAME
            .matcher(code)
            .results()
            .filter(call -> !beans.isCallable(call.group(1)))
            .map(call -> call.group(1) + "." + call.group(2));
    var others =
        Stream.of(
                CALL_ON_VALUE.matcher(code), CHAINED_CALL.matcher(code), CLASS.matcher(expression))
            .flatMap(matcher -> matcher.results())
            .map(call -> call.group());
    return Stream.concat(calls, others).map(call -> "表达式“%s”中不允许“%s”".formatted(expression, call));
  }
}
