package org.onex.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Goes every way that a filing can take through its models, called processes with it, with the
 * values that beans, people and messages may leave. Stops where the school has to act.
 */
final class FilingWalk {

  private static final String PUBLISH = "publishResult";
  private static final String RESUBMITTED = "filing.resubmitted";

  private final ExposedBeans beans;
  private final Function<String, Optional<FlowGraph>> models;
  private final Set<String> stages;
  private final BiFunction<String, Trail, Map<String, String>> settled;
  private final Set<FileProblem> problems = new LinkedHashSet<>();

  /**
   * @param models the pack's own; what all packs share is taken as done
   * @param stages the processes that the route's levels name
   * @param settled what a bean leaves because the pack's rows say so; nothing where they do not
   */
  FilingWalk(
      ExposedBeans beans,
      Function<String, Optional<FlowGraph>> models,
      Set<String> stages,
      BiFunction<String, Trail, Map<String, String>> settled) {
    this.beans = beans;
    this.models = models;
    this.stages = stages;
    this.settled = settled;
  }

  List<Trail> through(FlowGraph graph, Trail entering) {
    return graph.start().stream()
        .flatMap(start -> on(graph, start, entering, new HashSet<>()).stream())
        .toList();
  }

  /** What no way should come upon: a variable without a value, a node without a next. */
  Set<FileProblem> problems() {
    return problems;
  }

  /**
   * @param seen where this way has been with these variables; a second time adds nothing
   */
  private List<Trail> on(FlowGraph graph, Element node, Trail trail, Set<String> seen) {
    if (!seen.add(ProcessModel.text(node, "id") + trail.variables() + trail.stages())) {
      return List.of();
    }
    if (node.getTagName().equals("endEvent")) {
      return List.of(trail);
    }
    List<Trail> ends = new ArrayList<>();
    for (Trail done : at(graph, node, trail)) {
      if (isWithTheSchool(graph, node)) {
        ends.add(done);
        continue;
      }
      List<Element> flows = next(graph, node, done);
      if (flows.isEmpty()) {
        problems.add(graph.error(node, "走到这里就没有下一步", "请补画下一步或结束事件"));
      }
      flows.stream()
          .flatMap(flow -> graph.target(flow).stream())
          .forEach(next -> ends.addAll(on(graph, next, done, new HashSet<>(seen))));
    }
    return ends;
  }

  private static boolean isWithTheSchool(FlowGraph graph, Element node) {
    return graph.message(node).filter(RESUBMITTED::equals).isPresent();
  }

  /** What may be so after a node. */
  private List<Trail> at(FlowGraph graph, Element node, Trail trail) {
    return switch (node.getTagName()) {
      case "serviceTask" ->
          bean(node).map(bean -> served(trail.did(bean), bean)).orElse(List.of(trail));
      case "userTask" -> handled(node, trail);
      case "callActivity" -> called(graph, node, trail);
      case "intermediateCatchEvent", "receiveTask" ->
          graph
              .message(node)
              .map(message -> left(trail.did(Trail.MESSAGE + message), beans.setByMessage(message)))
              .orElse(List.of(trail));
      default -> List.of(trail);
    };
  }

  private List<Trail> served(Trail trail, String bean) {
    var sets = beans.setBy(bean);
    var known = settled.apply(bean, trail);
    if (!known.isEmpty()) {
      return List.of(trail.knowing(known));
    }
    return bean.equals(PUBLISH) && trail.variables().containsKey("outcome")
        ? List.of(trail)
        : left(trail, sets);
  }

  private List<Trail> handled(Element task, Trail trail) {
    return ProcessModel.extensions(task, "taskListener")
        .filter(listener -> "complete".equals(listener.attribute("event")))
        .flatMap(listener -> name(listener.attribute("delegateExpression")).stream())
        .findFirst()
        .map(bean -> left(trail.did(bean), beans.setBy(bean)))
        .orElse(List.of(trail));
  }

  /** One way for each value that a variable may have then. */
  private static List<Trail> left(Trail trail, Optional<Sets> sets) {
    var ways =
        sets.stream()
            .flatMap(
                one -> ExposedBeans.values(one).map(value -> trail.knowing(one.value()[0], value)))
            .toList();
    return ways.isEmpty() ? List.of(trail) : ways;
  }

  private List<Trail> called(FlowGraph graph, Element call, Trail trail) {
    var process = process(graph, call, trail);
    var entering = trail.did(Trail.CALL + process);
    return models
        .apply(process)
        .map(
            inner ->
                through(inner, entering.within(handed(call, "in", trail.variables()))).stream()
                    .map(end -> back(graph, call, process, trail, end))
                    .toList())
        .orElse(List.of(entering));
  }

  /** The one that is called by name, or by the variable that has it here. */
  private String process(FlowGraph graph, Element call, Trail trail) {
    var called = CalledProcess.of(call);
    return called
        .variable()
        .map(variable -> known(graph, call, variable, trail).orElse(""))
        .orElse(called.text());
  }

  private Trail back(FlowGraph graph, Element call, String process, Trail before, Trail end) {
    var variables = new HashMap<>(before.variables());
    variables.putAll(handed(call, "out", end.variables()));
    var after = end.within(variables);
    return stages.contains(process)
        ? after.passed(new Trail.Stage(process, end.variables().get("outcome"), graph, call))
        : after;
  }

  private static Map<String, String> handed(
      Element call, String direction, Map<String, String> from) {
    var handed = new HashMap<String, String>();
    ProcessModel.extensions(call, direction)
        .forEach(
            mapping -> {
              if ("all".equals(mapping.attribute("variables"))) {
                handed.putAll(from);
              }
              var value = from.get(ProcessModel.text(mapping, "source"));
              if (value != null) {
                handed.put(ProcessModel.text(mapping, "target"), value);
              }
            });
    return handed;
  }

  private List<Element> next(FlowGraph graph, Element node, Trail trail) {
    var flows = graph.flowsFrom(node);
    if (!node.getTagName().equals("exclusiveGateway") || flows.size() < 2) {
      return flows;
    }
    var standard = ProcessModel.text(node, "default");
    return flows.stream()
        .filter(flow -> !ProcessModel.text(flow, "id").equals(standard))
        .filter(flow -> holds(graph, flow, trail))
        .findFirst()
        .or(
            () ->
                flows.stream()
                    .filter(flow -> ProcessModel.text(flow, "id").equals(standard))
                    .findFirst())
        .map(List::of)
        .orElse(List.of());
  }

  private boolean holds(FlowGraph graph, Element flow, Trail trail) {
    return Stream.ofNullable(flow.element("conditionExpression"))
        .flatMap(condition -> Condition.of(condition.getText()).stream())
        .anyMatch(
            condition ->
                known(graph, flow, condition.variable(), trail)
                    .filter(condition::holds)
                    .isPresent());
  }

  private Optional<String> known(FlowGraph graph, Element reader, String variable, Trail trail) {
    var actual = Optional.ofNullable(trail.variables().get(variable));
    if (actual.isEmpty()) {
      problems.add(
          graph.error(
              reader,
              "走到这里时变量“%s”没有值".formatted(variable),
              "请由前面的任务（任务监听器）给出，调用流程时用 In、Out mappings 传递"));
    }
    return actual;
  }

  private static Optional<String> bean(Element task) {
    return name(ProcessModel.camunda(task, "delegateExpression"));
  }

  private static Optional<String> name(@Nullable String expression) {
    return Optional.ofNullable(expression)
        .filter(text -> text.length() > 3)
        .map(text -> text.substring(2, text.length() - 1).strip());
  }
}
