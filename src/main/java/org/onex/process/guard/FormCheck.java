package org.onex.process.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.springframework.stereotype.Component;

/** Every form that a user task names must come with it, or already be there. */
@Component
class FormCheck {

  private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

  private final ObjectMapper json;

  FormCheck(ObjectMapper json) {
    this.json = json;
  }

  List<Problem> problems(ModelXml model, Collection<ResourceEntity> deployed) {
    var sent = formIds(deployed);
    return model
        .elements()
        .filter(element -> element.attributeNS(CAMUNDA, "formRef") != null)
        .flatMap(element -> missing(element, sent))
        .toList();
  }

  private static Stream<Problem> missing(Element element, Set<String> sent) {
    var form = element.attributeNS(CAMUNDA, "formRef");
    if (sent.contains(form)) {
      return Stream.empty();
    }
    if ("deployment".equals(element.attributeNS(CAMUNDA, "formRefBinding"))) {
      return Stream.of(problem(element, "部署中缺少表单“%s”，请与流程一并上传。".formatted(form)));
    }
    return isKnown(form)
        ? Stream.empty()
        : Stream.of(problem(element, "没有名为“%s”的表单，请先部署或一并上传。".formatted(form)));
  }

  private static Problem problem(Element element, String sentence) {
    return new ProblemImpl(sentence, element, String.valueOf(element.attribute("id")));
  }

  private static boolean isKnown(String form) {
    return Context.getCommandContext()
            .getCamundaFormDefinitionManager()
            .findLatestDefinitionByKey(form)
        != null;
  }

  private Set<String> formIds(Collection<ResourceEntity> deployed) {
    return deployed.stream()
        .filter(resource -> resource.getName().endsWith(".form"))
        .map(this::formId)
        .collect(Collectors.toSet());
  }

  private String formId(ResourceEntity form) {
    try {
      return json.readTree(form.getBytes()).path("id").asText();
    } catch (IOException e) {
      return "";
    }
  }
}
