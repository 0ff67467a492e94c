package org.onex.filing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onex.directory.Refusal;
import org.onex.notice.RequiredDocument;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonRules;
import org.springframework.stereotype.Component;

/** Which papers the season's notice knows beside a filing. */
@Component
public class FilingPapers {

  private static final String OTHER = "other";

  private final SeasonQueries seasons;
  private final SeasonRules rules;
  private final Clock clock;

  FilingPapers(SeasonQueries seasons, SeasonRules rules, Clock clock) {
    this.seasons = seasons;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Why nothing can be added now: what the school has agreed to within, or the province decides on,
   * stays as it is; what has been submitted changes by submitting again.
   */
  public Optional<String> closed(Filing filing) {
    return switch (filing.state()) {
      case DRAFT, WITHDRAWN -> inHouse(filing);
      case RETURNED, IN_REVIEW ->
          inHouse(filing)
              .or(
                  () ->
                      new SubmissionValidator(seasons.openings(filing.seasonId()), clock.instant())
                          .closed(filing));
      case DECIDED, APPROVED, REJECTED ->
          Optional.of(
              "申报项目 %s 当前状态为“%s”，不能再上传或更换材料。".formatted(filing.number(), filing.state().label()));
    };
  }

  private static Optional<String> inHouse(Filing filing) {
    return filing.isInHouse()
        ? Optional.of("申报项目 %s 正在校内审批，不能上传或更换材料；确需更换的，请先在“校内审批”页面撤回。".formatted(filing.number()))
        : Optional.empty();
  }

  /** Something is about to be handed in beside the filing. */
  public void change(Filing filing) {
    closed(filing)
        .ifPresent(
            why -> {
              throw new Refusal("PAPERS_CLOSED", why);
            });
    filing.changePapers(clock.instant());
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
