package org.onex.engine.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The process that a call names, or the variable that holds its name. */
record CalledProcess(String text) {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

  static CalledProcess of(Element call) {
    return new CalledProcess(ProcessModel.text(call, "calledElement"));
  }

  boolean isExpression() {
    return text.contains("${") || text.contains("#{");
  }

  /** The variable, where the expression is nothing but one. */
  Optional<String> variable() {
    Matcher found = VARIABLE.matcher(text);
    return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Whether a bean takes the process from the pack's rows. */
  boolean isNamedByRows(ExposedBeans beans) {
    return variable().filter(beans.processVariables()::contains).isPresent();
  }
}
