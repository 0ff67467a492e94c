package org.onex.engine.check;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * A task needs people, a form that came along, and the two listeners: without the first nobody sees
 * it, without the others nothing is shown and what was decided is lost.
 */
class UserTasksAreWhole implements ModelRule {

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model.all("userTask").flatMap(task -> judge(model, task));
  }

  private static Stream<FileProblem> judge(ProcessModel model, Element task) {
    return Stream.of(
            needs(
                model,
                task,
                has(task, "candidateGroups") || has(task, "assignee"),
                "用户任务没有办理人",
                "请填写候选用户组（Candidate groups）"),
            needs(model, task, has(task, "formRef"), "用户任务没有表单", "请选择 Camunda Forms 并填写表单编号"),
            needs(
                model,
                task,
                !has(task, "formRef")
                    || "deployment".equals(ProcessModel.camunda(task, "formRefBinding")),
                "用户任务的表单没有绑定本次部署",
                "请把表单的 Binding 选为 deployment"),
            listener(model, task, "create", "${reviewTaskCreated}"),
            listener(model, task, "complete", "${reviewTaskCompleted}"))
        .flatMap(List::stream);
  }

  private static List<FileProblem> listener(
      ProcessModel model, Element task, String event, String example) {
    return needs(
        model,
        task,
        ProcessModel.extensions(task, "taskListener")
            .filter(listener -> event.equals(listener.attribute("event")))
            .anyMatch(listener -> listener.attribute("delegateExpression") != null),
        "用户任务没有 %s 事件的任务监听器".formatted(event),
        "请加上，委托表达式如 " + example);
  }

  private static boolean has(Element task, String attribute) {
    @Nullable String value = ProcessModel.camunda(task, attribute);
    return value != null && !value.isBlank();
  }

  private static List<FileProblem> needs(
      ProcessModel model, Element task, boolean there, String message, String remedy) {
    return there ? List.of() : List.of(model.error(task, message, remedy));
  }
}
