package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.AUTUMN;
import static org.onex.Season2027.SPRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first window of spring to the last of autumn, each drawn timer on its day. */
@OneXTest
class TimersOfAYearTest {

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired WindowTimers timers;

  @Test
  void every_timer_of_spring_and_autumn_fires_on_the_day_of_the_notice() {
    year.at("2027-03-01T09:00:00+08:00");
    year.confirmed();
    walk.started(SPRING, AUTUMN);

    List<String> fired = new ArrayList<>();
    for (Map<String, String> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
      String next = waiting.values().stream().min(String::compareTo).orElseThrow();
      waiting.forEach(
          (timer, day) -> {
            if (day.equals(next)) {
              fired.add(day + " " + timer);
            }
          });
      walk.at(next + "T00:00:00+08:00");
    }

    assertThat(fired)
        .containsExactly(
            "2027-03-22 spring city/Event_Opens",
            "2027-03-22 spring school/Event_Opens",
            "2027-03-26 spring province/Event_Opens",
            "2027-03-31 spring school/Event_ThreeDays",
            "2027-04-02 spring school/Event_OneDay",
            "2027-04-03 spring city/Event_ThreeDays",
            "2027-04-03 spring school/Event_Closes",
            "2027-04-05 spring city/Event_OneDay",
            "2027-04-06 spring city/Event_Closes",
            "2027-04-08 spring province/Event_ThreeDays",
            "2027-04-10 spring province/Event_OneDay",
            "2027-04-11 spring province/Event_Closes",
            "2027-09-15 autumn city/Event_Opens",
            "2027-09-15 autumn school/Event_Opens",
            "2027-09-20 autumn province/Event_Opens",
            "2027-09-23 autumn school/Event_ThreeDays",
            "2027-09-25 autumn school/Event_OneDay",
            "2027-09-26 autumn city/Event_ThreeDays",
            "2027-09-26 autumn school/Event_Closes",
            "2027-09-28 autumn city/Event_OneDay",
            "2027-09-28 autumn province/Event_ThreeDays",
            "2027-09-29 autumn city/Event_Closes",
            "2027-09-30 autumn province/Event_OneDay",
            "2027-10-01 autumn province/Event_Closes");
  }

  /** By season, window and element. */
  private Map<String, String> waiting() {
    Map<String, String> waiting = new TreeMap<>();
    Stream.of(SPRING, AUTUMN)
        .forEach(
            season ->
                timers
                    .of(season)
                    .forEach(
                        (timer, day) ->
                            waiting.put(
                                season.substring(season.lastIndexOf('-') + 1) + " " + timer, day)));
    return waiting;
  }
}
