package org.onex.engine.change;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.plan.ChangeRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Lays a change before the office and sends the school its receipt. */
@Component("receiveChange")
@Description("把学校报送的变更备案转省级办公室，并给学校发回执")
class ReceiveChange implements JavaDelegate {

  private final ChangeRegister register;

  ReceiveChange(ChangeRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    register.receive(execution.getProcessBusinessKey());
  }
}
