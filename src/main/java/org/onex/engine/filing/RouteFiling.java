package org.onex.engine.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.notice.Step;
import org.onex.review.Routing;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the filing to the first level that has not passed this text. */
@Component("routeFiling")
@Description("把申报项目送到第一个尚未通过当前内容的级次，给出 level 和该环节的流程编号 stage")
@Sets(
    value = {CertificateFiling.LEVEL, CertificateFiling.STAGE},
    processes = CertificateFiling.STAGE)
class RouteFiling implements JavaDelegate {

  private final Routing routing;

  RouteFiling(Routing routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Step stage = routing.enter(execution.getProcessBusinessKey());
    execution.setVariable(CertificateFiling.LEVEL, stage.level());
    execution.setVariable(CertificateFiling.STAGE, stage.process());
  }
}
