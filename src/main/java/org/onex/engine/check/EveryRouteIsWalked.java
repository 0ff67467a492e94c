package org.onex.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Parameters.ExpertReview;
import org.onex.notice.Parameters.ReleaseMode;
import org.onex.notice.Policy;
import org.onex.notice.Route;
import org.onex.notice.Step;

/**
 * What the rows say of a filing's levels, the models must do: from each level on, whatever is
 * decided there, every later level in order, and at the end the decision, its publication, the
 * plan.
 */
class EveryRouteIsWalked {

  private static final String EXPERTS = Trail.CALL + "expert-panel";
  private static final String RELEASED = Trail.MESSAGE + "filing.released";
  private static final List<String> WAITED_FOR =
      List.of("filing.withdrawn", "filing.replaced", "filing.sentBack", "filing.resubmitted");

  private static final String STAGE = "stage";
  private static final String ROUTE = "route";

  private final ExposedBeans beans;
  private final Models models;

  EveryRouteIsWalked(ExposedBeans beans, Models models) {
    this.beans = beans;
    this.models = models;
  }

  Stream<FileProblem> judge(Map<String, Policy> policies) {
    return policies.entrySet().stream()
        .flatMap(
            pack ->
                models
                    .of(SharedFlow.own(pack.getKey(), SharedFlow.FILING))
                    .or(() -> models.of(SharedFlow.FILING))
                    .stream()
                    .flatMap(graph -> judge(pack.getKey(), pack.getValue(), graph)));
  }

  private Stream<FileProblem> judge(String pack, Policy policy, FlowGraph graph) {
    Set<FileProblem> found = new LinkedHashSet<>();
    graph
        .start()
        .ifPresent(
            start -> {
              WAITED_FOR.stream()
                  .filter(message -> !graph.messages().contains(message))
                  .map(
                      message ->
                          graph.error(
                              start,
                              "申报流程没有等待消息“%s”".formatted(message),
                              "请照示例包的申报流程补画：学校撤回、替换提交、逾期退回和重新提交"))
                  .forEach(found::add);
              policy.routes().stream()
                  .map(Route::reviews)
                  .distinct()
                  .filter(this::isThere)
                  .forEach(way -> walk(pack, policy, graph, start, way, found));
            });
    return found.stream();
  }

  /** What the rows name and nobody has drawn is told with its row. */
  private boolean isThere(List<Step> way) {
    return way.stream().map(Step::process).allMatch(process -> models.of(process).isPresent());
  }

  private void walk(
      String pack,
      Policy policy,
      FlowGraph graph,
      Element start,
      List<Step> way,
      Set<FileProblem> found) {
    Set<String> stages = way.stream().map(Step::process).collect(Collectors.toSet());
    for (int from = 0; from < way.size(); from++) {
      FilingWalk walk =
          new FilingWalk(
              beans,
              process -> isWalked(pack, stages, process) ? models.of(process) : Optional.empty(),
              stages,
              settled(policy, way, from));
      List<Step> rest = way.subList(from, way.size());
      for (Trail trail : walk.through(graph, Trail.entering())) {
        astray(rest, trail)
            .ifPresentOrElse(
                problem -> found.add(atLastCall(graph, start, rest, trail, problem)),
                () ->
                    ending(policy, rest, trail)
                        .forEach(problem -> found.add(told(graph, start, rest, problem))));
      }
      found.addAll(walk.problems());
    }
  }

  private static boolean isWalked(String pack, Set<String> stages, String process) {
    return process.startsWith(pack + "-")
        || stages.contains(process)
        || process.equals(SharedFlow.REVIEW);
  }

  /** What beans leave because the rows say so. */
  private static BiFunction<String, Trail, Map<String, String>> settled(
      Policy policy, List<Step> way, int from) {
    return (bean, trail) ->
        switch (bean) {
          case "routeFiling" ->
              Map.of("level", way.get(from).level(), STAGE, way.get(from).process());
          case "nextStage" -> next(way, trail.variables().get(STAGE));
          case "recordDecision" -> Map.of(ROUTE, policy.parameters().releaseMode().name());
          case "chooseExpertReview" ->
              Map.of(ROUTE, policy.parameters().expertReview().orElse(ExpertReview.SHEET).name());
          default -> Map.of();
        };
  }

  private static Map<String, String> next(List<Step> way, @Nullable String stage) {
    int at = way.stream().map(Step::process).toList().indexOf(stage);
    return at + 1 < way.size()
        ? Map.of(ROUTE, "MORE", STAGE, way.get(at + 1).process())
        : Map.of(ROUTE, "DONE");
  }

  private static FileProblem atLastCall(
      FlowGraph graph, Element start, List<Step> rest, Trail trail, String problem) {
    if (trail.stages().isEmpty()) {
      return told(graph, start, rest, problem);
    }
    Trail.Stage last = trail.stages().get(trail.stages().size() - 1);
    return told(last.graph(), last.call(), rest, problem);
  }

  private static FileProblem told(
      FlowGraph graph, Element element, List<Step> rest, String problem) {
    return graph.error(
        element,
        "从“%s”开始的审核（%s）：%s"
            .formatted(
                rest.get(0).title(),
                rest.stream().map(Step::title).collect(Collectors.joining("→")),
                problem),
        "请按 levels、routes 表补画或改正逐级审核流程和申报流程");
  }

  /** A level out of its turn, left out, or without a conclusion. */
  private static Optional<String> astray(List<Step> rest, Trail trail) {
    List<Trail.Stage> stages = trail.stages();
    boolean approved = true;
    for (int i = 0; i < stages.size(); i++) {
      Trail.Stage stage = stages.get(i);
      if (!approved || i >= rest.size() || !stage.process().equals(rest.get(i).process())) {
        return Optional.of(strayed(rest, stages, i, approved));
      }
      if (stage.outcome() == null) {
        return Optional.of("流程“%s”结束时没有审核结论 outcome".formatted(stage.process()));
      }
      approved = stage.outcome().equals("APPROVE");
    }
    if (!approved || stages.size() == rest.size() || isTakenBack(trail)) {
      return Optional.empty();
    }
    Step missed = rest.get(stages.size());
    return Optional.of(
        "%s到不了“%s”（流程 %s）"
            .formatted(
                stages.isEmpty() ? "" : "“%s”通过后".formatted(rest.get(stages.size() - 1).title()),
                missed.title(),
                missed.process()));
  }

  /** What has to follow the last conclusion. */
  private static List<String> ending(Policy policy, List<Step> rest, Trail trail) {
    List<Trail.Stage> stages = trail.stages();
    List<String> problems = new ArrayList<>();
    if (isTakenBack(trail)) {
      return problems;
    }
    String last = String.valueOf(stages.get(stages.size() - 1).outcome());
    switch (last) {
      case "APPROVE" -> {
        decided(policy, trail, problems);
        missing(trail, "createPlan", "审核通过后没有生成考核计划", problems);
      }
      case "REJECT" -> {
        decided(policy, trail, problems);
        extra(trail, "createPlan", "审核不通过仍生成考核计划", problems);
      }
      default -> {
        missing(trail, Trail.MESSAGE + "filing.resubmitted", "退回修改后没有等待学校重新提交", problems);
        extra(trail, "publishResult", "退回修改却发布了审核结果", problems);
      }
    }
    if (policy.parameters().expertReview().filter(ExpertReview.PANEL::equals).isPresent()
        && stages.size() == rest.size()) {
      missing(trail, EXPERTS, "参数 expert_review 为 PANEL，却没有调用专家组评审（expert-panel）", problems);
    }
    return problems;
  }

  /** Where the school gives up nothing more has to happen. */
  private static boolean isTakenBack(Trail trail) {
    return trail.has(Trail.MESSAGE + "filing.withdrawn");
  }

  private static String strayed(
      List<Step> rest, List<Trail.Stage> stages, int at, boolean approved) {
    String reached = stages.get(at).process();
    String before = at == 0 ? "一开始" : "“%s”之后".formatted(rest.get(at - 1).title());
    if (!approved) {
      return "“%s”没有通过，却转到了流程“%s”".formatted(rest.get(at - 1).title(), reached);
    }
    return at < rest.size()
        ? "%s应到“%s”（流程 %s），却到了流程“%s”"
            .formatted(before, rest.get(at).title(), rest.get(at).process(), reached)
        : "%s应当结束，却到了流程“%s”".formatted(before, reached);
  }

  private static void decided(Policy policy, Trail trail, List<String> problems) {
    missing(trail, "recordDecision", "有了审核结论却没有登记（recordDecision）", problems);
    missing(trail, "publishResult", "有了审核结论却没有发布（publishResult）", problems);
    if (policy.parameters().releaseMode() == ReleaseMode.TOGETHER) {
      missing(trail, RELEASED, "参数 release_mode 为 TOGETHER，却没有等待统一发布（filing.released）", problems);
    }
  }

  private static void missing(Trail trail, String act, String told, List<String> problems) {
    if (!trail.has(act)) {
      problems.add(told);
    }
  }

  private static void extra(Trail trail, String act, String told, List<String> problems) {
    if (trail.has(act)) {
      problems.add(told);
    }
  }
}
