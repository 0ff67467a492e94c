package org.onex.process.season;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.calendar.YearStarter;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Description;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * 启动各省年度工作: a timer start knows no province, so the installation's settings name those that file
 * under each pack ({@code onex.filing-years.<pack>=<province>}).
 */
@Component("startYears")
@Description("到年初为各省启动年度工作流程")
class StartYears implements JavaDelegate {

  private final YearStarter starter;
  private final Map<String, String> provinces;

  StartYears(YearStarter starter, Environment environment) {
    this.starter = starter;
    this.provinces =
        Binder.get(environment)
            .bind("onex.filing-years", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
  }

  @Override
  public void execute(DelegateExecution execution) {
    provinces.forEach(starter::startByCalendar);
  }
}
