package org.onex.engine.check;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A date that does not exist would be found only when a filing gets there. */
class TimesAreReal implements ModelRule {

  private static final Map<String, BusinessCalendar> TIMERS =
      Map.of(
          "timeDate", new DueDateBusinessCalendar(),
          "timeDuration", new DurationBusinessCalendar(),
          "timeCycle", new CycleBusinessCalendar());

  /** How long before its end a window reminds. */
  private static final Pattern PERIOD =
      Pattern.compile("\\bbefore\\(\\s*execution\\s*,\\s*'([^']*)'");

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    var timers =
        model
            .elements()
            .flatMap(
                element -> {
                  var calendar = TIMERS.get(element.getTagName());
                  return calendar == null
                      ? Stream.empty()
                      : judge(model, element, calendar, element.getText().strip());
                });
    var dates =
        model
            .all("userTask")
            .flatMap(
                task ->
                    Stream.of("dueDate", "followUpDate")
                        .flatMap(name -> Stream.ofNullable(ProcessModel.camunda(task, name)))
                        .flatMap(text -> judge(model, task, new DueDateBusinessCalendar(), text)));
    return Stream.concat(timers, dates);
  }

  private static Stream<FileProblem> judge(
      ProcessModel model, Element element, BusinessCalendar calendar, String text) {
    boolean real =
        (text.contains("${") || text.contains("#{"))
            ? PERIOD.matcher(text).results().allMatch(found -> isPeriod(found.group(1)))
            : isReal(calendar, text);
    return real
        ? Stream.empty()
        : Stream.of(
            model.error(
                element,
                "“%s”不是有效时间".formatted(text),
                "请填写存在的日期（如 2027-03-22T00:00:00）、时长（如 P3D）或周期（如 R/P1D）"));
  }

  private static boolean isPeriod(String text) {
    try {
      return !Duration.parse(text).isNegative();
    } catch (DateTimeParseException notAPeriod) {
      return false;
    }
  }

  private static boolean isReal(BusinessCalendar calendar, String text) {
    try {
      return calendar.resolveDuedate(text) != null;
    } catch (RuntimeException notATime) {
      return false;
    }
  }
}
