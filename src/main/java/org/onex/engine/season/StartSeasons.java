package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.season.YearService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 启动各申报批次: one process per season of the year, each on its own. */
@Component("startSeasons")
@Description("为一年的每个批次启动各自的流程")
class StartSeasons implements JavaDelegate {

  private final YearService years;
  private final SeasonProcess seasons;

  StartSeasons(YearService years, SeasonProcess seasons) {
    this.years = years;
    this.seasons = seasons;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years
        .seasonsOf(execution.getProcessBusinessKey())
        .forEach(season -> seasons.startSeason(season.id()));
  }
}
