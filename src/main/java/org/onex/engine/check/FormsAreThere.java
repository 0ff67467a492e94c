package org.onex.engine.check;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Every form that a user task names must come with it, or already be there. */
class FormsAreThere implements ModelRule {

  private final Set<String> sent;
  private final ModelContext around;

  FormsAreThere(Set<String> sent, ModelContext around) {
    this.sent = sent;
    this.around = around;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model.elements().flatMap(element -> missing(model, element));
  }

  private Stream<FileProblem> missing(ProcessModel model, Element element) {
    var form = ProcessModel.camunda(element, "formRef");
    if (form == null || sent.contains(form)) {
      return Stream.empty();
    }
    if ("deployment".equals(ProcessModel.camunda(element, "formRefBinding"))) {
      return Stream.of(model.error(element, "部署中缺少表单“%s”".formatted(form), "请与流程一并上传"));
    }
    return around.hasForm(form)
        ? Stream.empty()
        : Stream.of(model.error(element, "没有名为“%s”的表单".formatted(form), "请先部署或一并上传"));
  }
}
