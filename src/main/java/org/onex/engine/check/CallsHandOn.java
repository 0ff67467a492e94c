package org.onex.engine.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A called process gets the case's number, and is the one that was deployed along: else a filing
 * under way would change its flow. What all packs share is not deployed along and stays latest.
 */
class CallsHandOn implements ModelRule {

  private static final Set<String> KEYS =
      Set.of("#{execution.processBusinessKey}", "${execution.processBusinessKey}");
  private static final List<String> LATEST = List.of("", "latest");

  private final Collection<String> packs;

  CallsHandOn(Collection<String> packs) {
    this.packs = packs;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model.all("callActivity").flatMap(call -> judge(model, call));
  }

  private Stream<FileProblem> judge(ProcessModel model, Element call) {
    var called = ProcessModel.text(call, "calledElement");
    return Stream.concat(key(model, call), binding(model, call, called));
  }

  private static Stream<FileProblem> key(ProcessModel model, Element call) {
    return ProcessModel.extensions(call, "in")
            .anyMatch(in -> KEYS.contains(ProcessModel.text(in, "businessKey")))
        ? Stream.empty()
        : Stream.of(
            model.error(
                call,
                "调用流程没有传递业务编号（business key）",
                "请在 In mappings 中勾选 Business key，填写 #{execution.processBusinessKey}"));
  }

  private Stream<FileProblem> binding(ProcessModel model, Element call, String called) {
    var named = ProcessModel.camunda(call, "calledElementBinding");
    var binding = named == null ? "" : named;
    boolean own = packs.stream().anyMatch(pack -> called.startsWith(pack + "-"));
    if (own ? binding.equals("deployment") : LATEST.contains(binding)) {
      return Stream.empty();
    }
    return Stream.of(
        own
            ? model.error(
                call,
                "调用本规则包的流程“%s”没有绑定本次部署".formatted(called),
                "请把 Binding 选为 deployment，在办的申报才不会中途换流程")
            : model.error(call, "通用流程“%s”不随规则包部署".formatted(called), "请把 Binding 选为 latest"));
  }
}
