package org.onex.process.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.onex.process.guard.PackGate.Objection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Stands before the engine's own deployers, so that no way in (Modeler, REST, Java, start-up) goes
 * round it. Names every problem of the first resource that has any; nothing of it stays.
 */
@Component
class DeploymentGuard implements Deployer {

  private static final List<String> KNOWN = List.of(".bpmn", ".dmn", ".form");

  private final BpmnCheck bpmn;
  private final DmnCheck dmn;
  private final FormCheck forms;
  private final ObjectProvider<PackGate> packs;

  DeploymentGuard(BpmnCheck bpmn, DmnCheck dmn, FormCheck forms, ObjectProvider<PackGate> packs) {
    this.bpmn = bpmn;
    this.dmn = dmn;
    this.forms = forms;
    this.packs = packs;
  }

  /** Also called when an old definition is loaded into the cache again: not our business. */
  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    var resources = deployment.getResources().values();
    resources.forEach(resource -> refuseIfAny(resource.getName(), problems(deployment, resource)));
    packs
        .orderedStream()
        .forEach(gate -> refuseIfAny(gate.accept(deployment.getId(), texts(deployment))));
  }

  private List<Problem> problems(DeploymentEntity deployment, ResourceEntity resource) {
    var found = new ArrayList<Problem>();
    if (deployment.getTenantId() != null) {
      found.add(ofFile("部署不允许指定租户，请去掉 tenant-id 后重新部署。"));
    }
    var name = resource.getName();
    if (KNOWN.stream().noneMatch(name::endsWith)) {
      found.add(ofFile("不能部署“%s”，只接受 .bpmn、.dmn 和 .form 文件。".formatted(name)));
    } else if (!name.endsWith(".form")) {
      var model = ModelXml.read(resource.getBytes());
      found.addAll(model.problems());
      found.addAll(name.endsWith(".dmn") ? dmn.problems(model) : ofProcess(model, deployment));
    }
    return found;
  }

  private List<Problem> ofProcess(ModelXml model, DeploymentEntity deployment) {
    return Stream.concat(
            bpmn.problems(model).stream(),
            forms.problems(model, deployment.getResources().values()).stream())
        .toList();
  }

  private static void refuseIfAny(List<Objection> objections) {
    objections.stream()
        .collect(Collectors.groupingBy(Objection::resource))
        .forEach(
            (resource, found) ->
                refuseIfAny(
                    resource, found.stream().<Problem>map(one -> ofFile(one.sentence())).toList()));
  }

  private static void refuseIfAny(String resource, List<Problem> problems) {
    if (!problems.isEmpty()) {
      var sentences =
          problems.stream().map(DeploymentGuard::sentence).collect(Collectors.joining("\n"));
      throw new ParseException(
          "“%s”不能部署。\n%s".formatted(resource, sentences), resource, problems, List.of());
    }
  }

  /** What concerns a table or the whole file has no line. */
  private static String sentence(Problem problem) {
    return problem.getLine() == 0
        ? problem.getMessage()
        : "第%d行：%s".formatted(problem.getLine(), problem.getMessage());
  }

  private static Problem ofFile(String sentence) {
    return new ProblemImpl(sentence, new Element("", "", "", null, null));
  }

  private static Map<String, String> texts(DeploymentEntity deployment) {
    return deployment.getResources().values().stream()
        .collect(
            Collectors.toMap(
                ResourceEntity::getName,
                resource -> new String(resource.getBytes(), StandardCharsets.UTF_8)));
  }
}
