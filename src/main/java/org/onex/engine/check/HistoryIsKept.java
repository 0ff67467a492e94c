package org.onex.engine.check;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The engine takes no process without a time to live, and says so in English. */
class HistoryIsKept implements ModelRule {

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model
        .all("process")
        .filter(process -> !isTime(process))
        .map(
            process ->
                model.error(process, "流程没有填写有效的历史保留时间", "请把 History time to live 填写为 P3650D"));
  }

  private static boolean isTime(Element process) {
    var time = ProcessModel.camunda(process, "historyTimeToLive");
    if (time == null || time.isBlank()) {
      return false;
    }
    try {
      return time.matches("\\d{1,6}") || !Period.parse(time).isNegative();
    } catch (DateTimeParseException notATime) {
      return false;
    }
  }
}
