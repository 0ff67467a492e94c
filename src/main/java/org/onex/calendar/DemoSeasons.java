package org.onex.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.onex.organization.DemoTable;
import org.onex.organization.Startup;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's year, drafted from the pack and bound to a fictional notice. */
@Component
@Profile("demo")
@Order(Startup.DEMO_DATA)
class DemoSeasons implements ApplicationRunner {

  private final Seasons seasons;
  private final YearPlanning years;

  DemoSeasons(Seasons seasons, YearPlanning years) {
    this.seasons = seasons;
    this.years = years;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (seasons.count() == 0) {
      DemoTable.read("demo/years.csv").forEach(this::year);
    }
  }

  private void year(DemoTable.Row row) {
    String pack = row.text("pack");
    int year = Integer.parseInt(row.text("year"));
    years.draft(pack, year, row.text("provinceId"));
    years.confirm(
        pack, year, row.text("noticeNumber"), LocalDate.parse(row.text("noticeDate")), Map.of());
  }
}
