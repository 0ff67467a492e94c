package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.season.Occasion.Kind;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 提醒: whoever has something left to do before this end, in portions. */
@Component("remindBeforeClose")
@Description("截止前分批提醒还有事项未办的单位，outcome 说明是否还有未提醒的；同一截止时间一天只提醒一次，截止后不再提醒")
@Sets(
    value = SeasonProcesses.OUTCOME,
    values = {"MORE", "DONE"})
class RemindBeforeClose implements JavaDelegate {

  private final WindowTelling telling;

  RemindBeforeClose(WindowTelling telling) {
    this.telling = telling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    telling.tell(execution, Kind.REMIND);
  }
}
