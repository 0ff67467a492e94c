package org.onex.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Whoever may complete a task may also end it with an error or an escalation, or resolve it with
 * any variables, and no listener would hear of it. A review ends with a decision or not at all.
 */
class TaskBpmnErrorBlocker extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof HandleTaskBpmnErrorCmd
        || command instanceof HandleTaskEscalationCmd
        || command instanceof ResolveTaskCmd) {
      throw new AuthorizationException("待办只能通过提交审核意见办结，不能以错误、升级或转办结果的方式结束。");
    }
    return next.execute(command);
  }
}
