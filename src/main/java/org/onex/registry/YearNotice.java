package org.onex.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.season.Season;

/** The notice that a province's confirmed seasons of one year stand on. */
public record YearNotice(
    String pack, int year, String number, @Nullable LocalDate date, List<Season> seasons) {

  public YearNotice {
    seasons = List.copyOf(seasons);
  }

  /** As pages and addresses name it. */
  public String id() {
    return pack + "-" + year;
  }
}
