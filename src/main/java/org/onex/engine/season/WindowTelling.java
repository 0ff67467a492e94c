package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onex.deadline.WindowNotices;
import org.onex.season.Occasion.Kind;
import org.springframework.stereotype.Component;

/** Tells one portion of institutions, and leaves in the process whether there are more. */
@Component
class WindowTelling {

  private final WindowNotices notices;

  WindowTelling(WindowNotices notices) {
    this.notices = notices;
  }

  void tell(DelegateExecution execution, Kind kind) {
    boolean more =
        notices.tell(
            execution.getProcessBusinessKey(), kind, WindowExpressions.windowOf(execution));
    execution.setVariable(SeasonProcesses.OUTCOME, more ? "MORE" : "DONE");
  }
}
