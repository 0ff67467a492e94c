package org.onex.engine.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.onex.notice.Policy;

/**
 * Tasks about adjustments that a pack draws itself are for the groups of the level that decides on
 * them: a group too few and nobody sees the task, a group too many and people see what the use case
 * then refuses.
 */
class AdjustmentTasksFitTheirStage {

  private static final String LISTENER = "${adjustmentTaskCreated}";

  private final Set<String> bureaus;

  AdjustmentTasksFitTheirStage(Set<String> bureaus) {
    this.bureaus = bureaus;
  }

  /**
   * @param policies what would be in force of the packs that are sent
   */
  Stream<FileProblem> judge(Collection<ProcessModel> models, Map<String, Policy> policies) {
    return policies.entrySet().stream()
        .flatMap(pack -> judge(models, pack.getKey(), pack.getValue()));
  }

  private Stream<FileProblem> judge(Collection<ProcessModel> models, String pack, Policy policy) {
    List<Task> tasks =
        models.stream()
            .filter(model -> model.file().startsWith(pack + "-"))
            .flatMap(AdjustmentTasksFitTheirStage::tasks)
            .toList();
    List<Task> ofBureaus = tasks.stream().filter(this::isOfBureaus).toList();
    String level = policy.parameters().adjustmentLevel().orElse("");
    if (level.isEmpty()) {
      return ofBureaus.stream()
          .map(
              task ->
                  task.error(
                      "指标调整由省级办公室办理，任务却交给了“%s”".formatted(task.groups()),
                      "请把候选用户组改为 provinceOffice，或在 parameters 表用 adjustment_level 写明由哪一级办理"));
    }
    return !tasks.isEmpty() && ofBureaus.isEmpty() && isBelowTheProvince(policy, level)
        ? tasks.stream()
            .limit(1)
            .map(
                task ->
                    task.error(
                        "指标调整由“%s”级办理，却没有任务交给该级".formatted(level),
                        "请加上该级的审核流程，候选用户组为 %s".formatted(String.join(" 或 ", bureaus))))
        : Stream.empty();
  }

  private static boolean isBelowTheProvince(Policy policy, String level) {
    return policy.steps().stream()
        .filter(step -> step.level().equals(level))
        .anyMatch(step -> step.reviewer() != org.onex.notice.Step.Reviewer.PROVINCE);
  }

  private boolean isOfBureaus(Task task) {
    return Arrays.stream(task.groups().split(",", -1))
        .map(String::strip)
        .anyMatch(bureaus::contains);
  }

  private static Stream<Task> tasks(ProcessModel model) {
    return model
        .all("userTask")
        .filter(AdjustmentTasksFitTheirStage::isAboutAdjustments)
        .map(task -> new Task(model, task));
  }

  private static boolean isAboutAdjustments(Element task) {
    Element extensions = task.element("extensionElements");
    return extensions != null
        && extensions.elements().stream()
            .anyMatch(listener -> LISTENER.equals(listener.attribute("delegateExpression")));
  }

  private record Task(ProcessModel model, Element element) {
    String groups() {
      String named = ProcessModel.camunda(element, "candidateGroups");
      return named == null ? "" : named;
    }

    FileProblem error(String message, String remedy) {
      return model.error(element, message, remedy);
    }
  }
}
