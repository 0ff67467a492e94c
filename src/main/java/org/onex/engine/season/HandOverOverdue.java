package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.season.Occasion.Kind;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 逾期移交: what the stage has left, to the office and to the unit itself. */
@Component("handOverOverdue")
@Description("审核环节截止后，把逾期未审的项目告知上级和本单位，outcome 说明是否还有未告知的")
@Sets(
    value = SeasonProcesses.OUTCOME,
    values = {"MORE", "DONE"})
class HandOverOverdue implements JavaDelegate {

  private final WindowTelling telling;

  HandOverOverdue(WindowTelling telling) {
    this.telling = telling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    telling.tell(execution, Kind.CLOSES);
  }
}
