package org.onex.engine.change;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.ChangeRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Takes a change on record. */
@Component("recordChange")
@Description("登记变更备案，变更从此生效，并把备案号和日期通知学校")
class RecordChange implements JavaDelegate {

  private final ChangeRegister register;

  RecordChange(ChangeRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    register.record(execution.getProcessBusinessKey());
  }
}
