package org.onex.engine.filing;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.review.Routing;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tells the review which stage the filing stands at after one has passed it, as the rows say. */
@Component("nextStage")
@Description("本环节通过后，按 routes 表看还有没有下一环节：route 为 MORE 或 DONE，stage 为下一环节的流程编号")
@Sets(
    value = {CertificateFiling.ROUTE, CertificateFiling.STAGE},
    values = {"MORE", "DONE"},
    processes = CertificateFiling.STAGE)
class NextStage implements JavaDelegate {

  private final Routing routing;

  NextStage(Routing routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<String> stage = routing.stage(execution.getProcessBusinessKey());
    stage.ifPresent(process -> execution.setVariable(CertificateFiling.STAGE, process));
    execution.setVariable(CertificateFiling.ROUTE, stage.isPresent() ? "MORE" : "DONE");
  }
}
