package org.onex.engine.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A condition or timer that reads a variable which nobody sets stops every filing that gets there.
 */
class ConditionsReadWhatIsSet implements ModelRule {

  private static final Set<String> READERS =
      Set.of(
          "conditionExpression",
          "completionCondition",
          "condition",
          "timeDate",
          "timeDuration",
          "timeCycle");
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of(
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "and",
          "or",
          "not",
          "empty",
          "div",
          "mod",
          "true",
          "false",
          "null",
          "instanceof");
  private static final Set<String> OF_THE_ENGINE =
      Set.of(
          "execution",
          "nrOfInstances",
          "nrOfActiveInstances",
          "nrOfCompletedInstances",
          "loopCounter");

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(?!\\w)(?!\\s*\\()");

  private final ExposedBeans beans;

  ConditionsReadWhatIsSet(ExposedBeans beans) {
    this.beans = beans;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    var given =
        model.elements().flatMap(ConditionsReadWhatIsSet::given).collect(Collectors.toSet());
    return model
        .elements()
        .filter(element -> READERS.contains(element.getTagName()))
        .flatMap(
            element ->
                names(element.getText())
                    .filter(name -> !given.contains(name) && !isKnown(name))
                    .map(
                        name ->
                            model.error(
                                element,
                                "条件“%s”中的变量“%s”没有任何组件提供".formatted(element.getText().strip(), name),
                                "可用的变量：" + beans.variables().stream().sorted().toList())));
  }

  private boolean isKnown(String name) {
    return beans.variables().contains(name)
        || beans.isCallable(name)
        || OF_THE_ENGINE.contains(name);
  }

  /** What the model itself hands in under another name. */
  private static Stream<String> given(Element element) {
    return switch (element.getTagName()) {
      case "in", "out" -> Stream.of(ProcessModel.text(element, "target"));
      case "inputParameter", "outputParameter" -> Stream.of(ProcessModel.text(element, "name"));
      case "multiInstanceLoopCharacteristics" ->
          Stream.ofNullable(ProcessModel.camunda(element, "elementVariable"));
      default -> Stream.empty();
    };
  }

  private static Stream<String> names(String text) {
    return EXPRESSION
        .matcher(text)
        .results()
        .map(found -> LITERAL.matcher(found.group(1)).replaceAll("''"))
        .flatMap(code -> NAME.matcher(code).results())
        .map(name -> name.group(1))
        .filter(name -> !OF_THE_LANGUAGE.contains(name))
        .distinct();
  }
}
