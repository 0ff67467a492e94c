package org.onex.engine.check;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onex.notice.Policy;
import org.onex.notice.Step;

/** A process that no other calls, no level names and the system does not start does nothing. */
class EveryProcessIsCalled {

  Stream<FileProblem> judge(Collection<ProcessModel> models, Map<String, Policy> policies) {
    Set<String> called =
        models.stream()
            .flatMap(model -> model.all("callActivity"))
            .map(call -> ProcessModel.text(call, "calledElement"))
            .collect(Collectors.toSet());
    return policies.entrySet().stream()
        .filter(pack -> isWhole(models, pack.getKey()))
        .flatMap(
            pack ->
                models.stream()
                    .filter(model -> model.file().startsWith(pack.getKey() + "-"))
                    .flatMap(model -> judge(model, pack.getKey(), pack.getValue(), called)));
  }

  /** A single model may be called by those that are there. */
  private static boolean isWhole(Collection<ProcessModel> models, String pack) {
    return models.stream()
        .anyMatch(
            model ->
                model.file().equals(SharedFlow.own(pack, SharedFlow.FILING) + SentFiles.MODEL));
  }

  private static Stream<FileProblem> judge(
      ProcessModel model, String pack, Policy policy, Set<String> called) {
    Set<String> steps = policy.steps().stream().map(Step::process).collect(Collectors.toSet());
    return model
        .all("process")
        .filter(
            process -> {
              var id = ProcessModel.text(process, "id");
              return !called.contains(id)
                  && !steps.contains(id)
                  && !SharedFlow.isDrawnApart(pack, id);
            })
        .map(
            process ->
                model.error(
                    process,
                    "流程“%s”没有任何流程调用，levels 表也没有写到它".formatted(ProcessModel.text(process, "id")),
                    "请在逐级审核流程中调用它，或从部署中去掉"));
  }
}
