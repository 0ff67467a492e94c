package org.onex.engine.check;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A called process must come with the model, or already be there. One that a variable names is
 * there because the rows that name it are checked; a variable that anything else sets is refused.
 */
class CalledProcessesAreThere implements ModelRule {

  private final ExposedBeans beans;
  private final Set<String> sent;
  private final ModelContext around;

  CalledProcessesAreThere(ExposedBeans beans, Set<String> sent, ModelContext around) {
    this.beans = beans;
    this.sent = sent;
    this.around = around;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model.all("callActivity").flatMap(call -> missing(model, call));
  }

  private Stream<FileProblem> missing(ProcessModel model, Element call) {
    var named = CalledProcess.of(call);
    var called = named.text();
    if (named.isExpression() && !named.isNamedByRows(beans)) {
      return Stream.of(
          model.error(
              call, "被调用的流程“%s”写成了表达式".formatted(called), "请写明流程编号，或用 ${stage} 调用 levels 表写明的流程"));
    }
    if (named.isExpression() || sent.contains(called)) {
      return Stream.empty();
    }
    if (called.isEmpty()) {
      return Stream.of(model.error(call, "没有填写被调用的流程", "请在 Called element 中填写流程编号"));
    }
    if ("deployment".equals(ProcessModel.camunda(call, "calledElementBinding"))) {
      return Stream.of(model.error(call, "部署中缺少被调用的流程“%s”".formatted(called), "请与本流程一并上传"));
    }
    return around.hasProcess(called)
        ? Stream.empty()
        : Stream.of(model.error(call, "没有编号为“%s”的流程".formatted(called), "请先部署或一并上传"));
  }
}
