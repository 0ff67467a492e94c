package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.deadline.WindowNotices;
import org.onex.engine.check.Sets;
import org.onex.season.Occasion.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/**
 * The service tasks of {@code filing-window} that tell people: each tells one portion of
 * institutions, and leaves in the process whether there are more.
 */
@Configuration(proxyBeanMethods = false)
class WindowTelling {

  private static final String MORE = "MORE";
  private static final String DONE = "DONE";

  @Bean
  @Description("窗口开放时，分批通知本环节的单位，outcome 说明是否还有未通知的；环节已截止的不再通知")
  @Sets(
      value = SeasonProcesses.OUTCOME,
      values = {MORE, DONE})
  JavaDelegate announceOpening(WindowNotices notices) {
    return telling(notices, Kind.OPENS);
  }

  @Bean
  @Description("截止前分批提醒还有事项未办的单位，outcome 说明是否还有未提醒的；同一截止时间一天只提醒一次，截止后不再提醒")
  @Sets(
      value = SeasonProcesses.OUTCOME,
      values = {MORE, DONE})
  JavaDelegate remindBeforeClose(WindowNotices notices) {
    return telling(notices, Kind.REMIND);
  }

  @Bean
  @Description("审核环节截止后，把逾期未审的项目告知上级和本单位，outcome 说明是否还有未告知的")
  @Sets(
      value = SeasonProcesses.OUTCOME,
      values = {MORE, DONE})
  JavaDelegate handOverOverdue(WindowNotices notices) {
    return telling(notices, Kind.CLOSES);
  }

  private static JavaDelegate telling(WindowNotices notices, Kind kind) {
    return execution ->
        execution.setVariable(
            SeasonProcesses.OUTCOME,
            notices.tell(
                    execution.getProcessBusinessKey(), kind, WindowExpressions.windowOf(execution))
                ? MORE
                : DONE);
  }
}
