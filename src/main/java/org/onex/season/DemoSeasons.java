package org.onex.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.directory.DemoTable;
import org.onex.directory.DemoTables;
import org.onex.directory.Startup;
import org.onex.pack.Packs;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The demo's years, drafted from their packs and bound to fictional notices, which may print other
 * dates and such as the pack leaves to the office.
 */
@Component
@Profile("demo")
@Order(Startup.DEMO_DATA)
class DemoSeasons implements ApplicationRunner {

  private final Seasons seasons;
  private final YearPlanning years;
  private final Packs packs;
  private final DemoTables tables;

  DemoSeasons(Seasons seasons, YearPlanning years, Packs packs, DemoTables tables) {
    this.seasons = seasons;
    this.years = years;
    this.packs = packs;
    this.tables = tables;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (seasons.count() == 0) {
      tables.read("years.csv").stream()
          .filter(row -> packs.names().contains(row.text("pack"))) // a refused folder was reported
          .forEach(this::year);
    }
  }

  private void year(DemoTable.Row row) {
    String pack = row.text("pack");
    int year = Integer.parseInt(row.text("year"));
    Map<String, List<Window>> dates = new HashMap<>();
    for (Season season : years.draft(pack, year, row.text("provinceId"))) {
      dates.put(season.id(), windows(season));
    }
    years.confirm(
        pack, year, row.text("noticeNumber"), LocalDate.parse(row.text("noticeDate")), dates);
  }

  private List<Window> windows(Season season) {
    List<Window> windows = new ArrayList<>(season.windows());
    for (DemoTable.Row row : tables.read("windows.csv")) {
      if (row.text("season").equals(season.id())) {
        windows.removeIf(window -> window.level().equals(row.text("level")));
        windows.add(
            new Window(row.text("level"), start(row.optional("opens")), end(row.text("closes"))));
      }
    }
    return windows;
  }

  private static @Nullable Instant start(@Nullable String day) {
    return day == null ? null : ChineseTime.startOf(LocalDate.parse(day));
  }

  /** The last day counts. */
  private static Instant end(String day) {
    return ChineseTime.startOf(LocalDate.parse(day).plusDays(1));
  }
}
