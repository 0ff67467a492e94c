package org.onex.process.expert;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.expert.PanelDesk;
import org.onex.policy.Parameters.ExpertReview;
import org.onex.process.check.Sets;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tells the process whether each filing gets a panel or experts meet over a sheet. */
@Description("按参数 expert_review 确定专家评审方式，route 为 SHEET 或 PANEL")
@Component("chooseExpertReview")
@Sets(value = ChooseExpertReview.ROUTE, of = ExpertReview.class)
class ChooseExpertReview implements JavaDelegate {

  static final String ROUTE = "route";

  private final PanelDesk desk;

  ChooseExpertReview(PanelDesk desk) {
    this.desk = desk;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(ROUTE, desk.mode(execution.getProcessBusinessKey()).name());
  }
}
