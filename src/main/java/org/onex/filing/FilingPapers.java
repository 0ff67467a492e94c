package org.onex.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.SeasonRules;
import org.onex.policy.RequiredDocument;
import org.springframework.stereotype.Component;

/** Which papers the season's notice knows beside a filing. */
@Component
public class FilingPapers {

  private static final String OTHER = "other";

  private final SeasonBook seasons;
  private final SeasonRules rules;

  FilingPapers(SeasonBook seasons, SeasonRules rules) {
    this.seasons = seasons;
    this.rules = rules;
  }

  /** Those that the notice asks for when one files. */
  public List<RequiredDocument> required(Filing filing) {
    return asked(filing, "filing").toList();
  }

  /** Title by kind of everything one may hand in beside a filing, in the notice's order. */
  public Map<String, String> titles(Filing filing) {
    Map<String, String> titles = new LinkedHashMap<>();
    Stream.of("filing", "argument")
        .flatMap(step -> asked(filing, step))
        .forEach(paper -> titles.putIfAbsent(paper.kind(), paper.title()));
    titles.put(OTHER, "其他材料");
    return titles;
  }

  private Stream<RequiredDocument> asked(Filing filing, String step) {
    return rules.of(seasons.season(filing.seasonId()), filing.schoolId()).documents(step).stream();
  }
}
