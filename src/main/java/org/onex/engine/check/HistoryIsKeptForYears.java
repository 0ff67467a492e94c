package org.onex.engine.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was decided has to be shown for ten years. */
class HistoryIsKeptForYears implements ModelRule {

  private static final int DAYS = 3650;

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return model
        .all("process")
        .filter(process -> isShort(ProcessModel.camunda(process, "historyTimeToLive")))
        .map(
            process ->
                model.error(
                    process,
                    "流程的历史只保留 %s，不足十年"
                        .formatted(ProcessModel.camunda(process, "historyTimeToLive")),
                    "请把 History time to live 填写为 P3650D"));
  }

  /** What is no time is told by another rule. */
  private static boolean isShort(@Nullable String time) {
    if (time == null || time.isBlank()) {
      return false;
    }
    try {
      Period period =
          time.matches("\\d{1,6}") ? Period.parse("P" + time + "D") : Period.parse(time);
      return LocalDate.EPOCH.plus(period).isBefore(LocalDate.EPOCH.plusDays(DAYS));
    } catch (DateTimeParseException notATime) {
      return false;
    }
  }
}
