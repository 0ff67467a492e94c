package org.onex.engine.expert;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.expert.PanelService;
import org.onex.notice.Parameters.ExpertReview;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Tells the process whether each filing gets a panel or experts meet over a sheet. */
@Description("按参数 expert_review 确定专家评审方式，route 为 SHEET 或 PANEL")
@Component("chooseExpertReview")
@Sets(value = ChooseExpertReview.ROUTE, of = ExpertReview.class)
class ChooseExpertReview implements JavaDelegate {

  static final String ROUTE = "route";

  private final PanelService service;

  ChooseExpertReview(PanelService service) {
    this.service = service;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(ROUTE, service.mode(execution.getProcessBusinessKey()).name());
  }
}
