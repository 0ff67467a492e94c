package org.onex.engine.season;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.pack.Packs;
import org.onex.season.YearStarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(StartYears.class);

  private final YearStarter starter;
  private final Packs packs;
  private final Map<String, String> provinces;

  StartYears(YearStarter starter, Packs packs, Environment environment) {
    this.starter = starter;
    this.packs = packs;
    this.provinces =
        Binder.get(environment)
            .bind("onex.filing-years", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
  }

  @Override
  public void execute(DelegateExecution execution) {
    List<String> notices = packs.notices();
    provinces.forEach(
        (pack, province) -> {
          if (notices.contains(pack)) {
            starter.startByCalendar(pack, province);
          } else {
            LOG.warn("配置项 onex.filing-years 中的规则包“{}”没有部署或没有年度时间安排，未启动其年度工作。", pack);
          }
        });
  }
}
