package org.onex.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * One way of a filing through the models, as far as it has come.
 *
 * @param variables what the process it is in knows
 * @param acts what has happened: beans that worked, messages that came, processes that were called
 * @param stages what each review process concluded, in order
 */
record Trail(Map<String, String> variables, List<String> acts, List<Stage> stages) {

  static final String MESSAGE = "message:";
  static final String CALL = "call:";

  /**
   * A review process that has ended.
   *
   * @param outcome null where it left none
   * @param graph the model that called it, with the element that did
   */
  record Stage(String process, @Nullable String outcome, FlowGraph graph, Element call) {}

  Trail {
    variables = Map.copyOf(variables);
    acts = List.copyOf(acts);
    stages = List.copyOf(stages);
  }

  static Trail entering() {
    return new Trail(Map.of(), List.of(), List.of());
  }

  Trail knowing(String variable, String value) {
    return knowing(Map.of(variable, value));
  }

  Trail knowing(Map<String, String> values) {
    var more = new HashMap<>(variables);
    more.putAll(values);
    return new Trail(more, acts, stages);
  }

  /** As it goes on in another process, which knows other variables. */
  Trail within(Map<String, String> others) {
    return new Trail(others, acts, stages);
  }

  Trail did(String act) {
    var more = new ArrayList<>(acts);
    more.add(act);
    return new Trail(variables, more, stages);
  }

  Trail passed(Stage stage) {
    var more = new ArrayList<>(stages);
    more.add(stage);
    return new Trail(variables, acts, more);
  }

  boolean has(String act) {
    return acts.contains(act);
  }
}
