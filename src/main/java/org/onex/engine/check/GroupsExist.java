package org.onex.engine.check;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A task for a group that does not exist is seen by nobody. */
class GroupsExist implements ModelRule {

  private final Set<String> groups;

  GroupsExist(Set<String> groups) {
    this.groups = groups;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model.elements().flatMap(element -> judge(model, element));
  }

  private Stream<FileProblem> judge(ProcessModel model, Element element) {
    return Stream.of("candidateGroups", "candidateStarterGroups")
        .flatMap(name -> Stream.ofNullable(ProcessModel.camunda(element, name)))
        .filter(text -> !text.contains("${") && !text.contains("#{"))
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .filter(group -> !groups.contains(group))
        .map(
            group ->
                model.error(
                    element,
                    "没有名为“%s”的用户组".formatted(group),
                    "可用的用户组：" + groups.stream().sorted().toList()));
  }
}
